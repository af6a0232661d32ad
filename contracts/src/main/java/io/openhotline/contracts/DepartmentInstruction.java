package io.openhotline.contracts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Instructions on `departments.<code>.v1` to one department: self-contained, with what the crew
/// needs and no more.
public sealed interface DepartmentInstruction extends Event {
    UUID workOrderId();

    record Issued(
            UUID ticketId,
            UUID workOrderId,
            String number,
            int round,
            @Nullable String warning,
            String category,
            Severity severity,
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            Map<String, Object> fields,
            Instant receivedAt,
            Instant acceptBy,
            Instant resolveBy)
            implements DepartmentInstruction {
        public Issued {
            fields = Map.copyOf(fields);
        }
    }

    record Chased(UUID ticketId, UUID workOrderId, String number, String text, Instant chasedAt)
            implements DepartmentInstruction {}

    record Recalled(
            UUID ticketId, UUID workOrderId, String number, String reason, Instant recalledAt)
            implements DepartmentInstruction {}

    /// A deadline is near (`overdue` false) or has passed (`overdue` true).
    record Reminded(
            UUID ticketId,
            UUID workOrderId,
            String number,
            Deadline deadline,
            boolean overdue,
            Instant dueAt)
            implements DepartmentInstruction {}

    /// A reply was understood and refused; `replyId` is its `ce_id`, `problem` the problem type
    /// that HTTP would have answered.
    record ReplyRefused(UUID ticketId, UUID workOrderId, UUID replyId, String problem)
            implements DepartmentInstruction {}
}
