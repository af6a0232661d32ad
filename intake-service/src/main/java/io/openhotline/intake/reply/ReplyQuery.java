package io.openhotline.intake.reply;

import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.reply.domain.ReplyStatus;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Selects replies, the oldest first; all given conditions must hold.
record ReplyQuery(
        @Nullable ReplyStatus status, @Nullable ReplyForm form, @Nullable Cursor after, int limit) {

    static ReplyQuery read(QueryReader query) {
        return new ReplyQuery(
                query.constant("status", ReplyStatus.class),
                query.constant("form", ReplyForm.class),
                query.cursor(),
                query.limit());
    }

    String text() {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        if (status != null) {
            conditions.add("status = :status");
        }
        if (form != null) {
            conditions.add("form = :form");
        }
        if (after != null) {
            conditions.add("(openedAt, id) > (:at, :id)");
        }
        return String.join(" and ", conditions) + " order by openedAt, id";
    }

    Parameters values() {
        var values = new Parameters();
        if (status != null) {
            values.and("status", status);
        }
        if (form != null) {
            values.and("form", form);
        }
        if (after != null) {
            values.and("at", after.at()).and("id", after.id());
        }
        return values;
    }
}
