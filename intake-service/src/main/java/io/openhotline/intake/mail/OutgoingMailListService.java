package io.openhotline.intake.mail;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists mails that go out, the newest first.
@ApplicationScoped
class OutgoingMailListService {
    private final OutgoingMailRepository mails;

    OutgoingMailListService(OutgoingMailRepository mails) {
        this.mails = mails;
    }

    @Transactional
    Page<OutgoingMailView> page(
            @Nullable MailState state, @Nullable UUID ticket, @Nullable Cursor after, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new Parameters();
        if (state != null) {
            conditions.add("state = :state");
            values.and("state", state);
        }
        if (ticket != null) {
            conditions.add("ticketId = :ticket");
            values.and("ticket", ticket);
        }
        if (after != null) {
            conditions.add("(queuedAt, id) < (:at, :id)");
            values.and("at", after.at()).and("id", after.id());
        }
        List<OutgoingMailEntity> rows =
                mails.find(
                                String.join(" and ", conditions)
                                        + " order by queuedAt desc, id desc",
                                values)
                        .range(0, limit)
                        .list();
        return Page.of(rows, limit, (OutgoingMailEntity it) -> place(it)).map(OutgoingMailView::of);
    }

    private static String place(OutgoingMailEntity row) {
        return new Cursor(row.queuedAt, row.id).toString();
    }
}
