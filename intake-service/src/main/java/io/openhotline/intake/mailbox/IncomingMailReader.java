package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.domain.MailFate;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists mails that came in, the newest first.
@ApplicationScoped
class IncomingMailReader {
    private static final String NEWEST = " order by storedAt desc, id desc";

    private final IncomingMailRepository mails;

    IncomingMailReader(IncomingMailRepository mails) {
        this.mails = mails;
    }

    @Transactional
    Page<IncomingMailView> page(@Nullable MailFate fate, @Nullable Cursor after, int limit) {
        var values = new Parameters();
        String conditions = "1 = 1";
        if (fate != null) {
            conditions += " and fate = :fate";
            values.and("fate", fate);
        }
        if (after != null) {
            conditions += " and (storedAt, id) < (:at, :id)";
            values.and("at", after.at()).and("id", after.id());
        }
        List<IncomingMailEntity> rows =
                mails.find(conditions + NEWEST, values).range(0, limit).list();
        return Page.of(
                        rows,
                        limit,
                        (IncomingMailEntity it) -> new Cursor(it.storedAt, it.id).toString())
                .map(IncomingMailView::of);
    }
}
