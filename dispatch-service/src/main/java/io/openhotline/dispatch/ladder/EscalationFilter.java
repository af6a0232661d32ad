package io.openhotline.dispatch.ladder;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.contracts.Audience;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.QueryReader;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the query parameters of a list of escalations; `after` is the last id of the page before.
record EscalationFilter(
        @Nullable UUID workOrder, @Nullable Audience audience, @Nullable Long after, int limit) {

    static EscalationFilter read(QueryReader query) {
        return new EscalationFilter(
                query.uuid("workOrder"),
                query.constant("audience", Audience.class),
                query.read("after", EscalationFilter::number, "cursor"),
                query.limit());
    }

    Sql condition() {
        return asked(workOrder, id -> Sql.of("s.work_order_id = ?", id))
                .and(asked(audience, it -> Sql.of("s.audience like ?", "%" + it.name() + "%")))
                .and(asked(after, last -> Sql.of("s.id < ?", last)));
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text).filter(it -> it.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
