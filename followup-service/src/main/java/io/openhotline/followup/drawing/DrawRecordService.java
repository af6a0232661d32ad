package io.openhotline.followup.drawing;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;

/// Lists the record of the draws.
@ApplicationScoped
class DrawRecordService {
    private final DrawRepository draws;

    DrawRecordService(DrawRepository draws) {
        this.draws = draws;
    }

    Page<DrawView> list(DrawQuery query) {
        return Page.of(draws.list(query), query.limit(), DrawRecordService::cursor);
    }

    private static String cursor(DrawView draw) {
        return new Cursor(draw.drawnAt(), draw.id()).toString();
    }
}
