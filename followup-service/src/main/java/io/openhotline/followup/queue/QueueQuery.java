package io.openhotline.followup.queue;

import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Describes which follow-ups to list; a filter that is null admits all. `ticket` is the id or the
/// number of a ticket; `askable` means that the customer may be asked now.
record QueueQuery(
        @Nullable FollowUpStatus status,
        @Nullable String ticket,
        @Nullable Instant dueBefore,
        @Nullable Way way,
        @Nullable Boolean overdue,
        @Nullable Boolean askable,
        @Nullable Cursor after,
        int limit) {
    static final int MAX_TICKET = 100;

    /// Reads the query parameters of a request; the reader collects the errors.
    static QueueQuery read(QueryReader query) {
        return new QueueQuery(
                query.constant("status", FollowUpStatus.class),
                query.ticket("ticket", MAX_TICKET),
                query.instant("dueBefore"),
                query.constant("way", Way.class),
                query.bool("overdue"),
                query.bool("askable"),
                query.cursor(),
                query.limit());
    }
}
