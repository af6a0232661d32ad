package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes which inspections to list; a filter that is null admits all.
record InspectionQuery(
        @Nullable InspectionStatus status,
        @Nullable Subject subject,
        @Nullable String agent,
        @Nullable String ticket,
        @Nullable UUID draw,
        @Nullable Cursor after,
        int limit) {
    static final int MAX_TICKET = 100;
    static final int MAX_AGENT = 64;

    static InspectionQuery read(QueryReader query) {
        return new InspectionQuery(
                query.constant("status", InspectionStatus.class),
                query.constant("subject", Subject.class),
                query.text("agent", MAX_AGENT),
                query.ticket("ticket", MAX_TICKET),
                query.uuid("draw"),
                query.cursor(),
                query.limit());
    }
}
