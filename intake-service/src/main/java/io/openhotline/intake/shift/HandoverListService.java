package io.openhotline.intake.shift;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Lists handovers: the log of the shifts.
@ApplicationScoped
class HandoverListService {
    private final Database database;
    private final HandoverRepository handovers;

    HandoverListService(Database database, HandoverRepository handovers) {
        this.database = database;
        this.handovers = handovers;
    }

    @Transactional
    Page<HandoverView> page(HandoverQuery query) {
        Sql select =
                Sql.of("select id from desk_handover where ")
                        .plus(query.condition())
                        .plus(" order by handed_at desc, id desc limit ?", query.limit() + 1);
        List<UUID> ids = database.query(select, row -> row.getObject(1, UUID.class));
        List<HandoverView> rows =
                handovers.list("id in ?1 order by handedAt desc, id desc", ids).stream()
                        .map(HandoverView::of)
                        .toList();
        return Page.of(
                rows, query.limit(), view -> new Cursor(view.handedAt(), view.id()).toString());
    }
}
