package io.openhotline.dispatch.ladder;

import java.util.UUID;

/// Identifies the work order of a ladder and the department whose clock it is: the lead, or a
/// co-handler with the clock of its `part`.
public record LadderSubject(
        UUID ticketId, UUID workOrderId, String number, String department, boolean part) {
    /// Names the department that leads the work order.
    public LadderSubject(UUID ticketId, UUID workOrderId, String number, String department) {
        this(ticketId, workOrderId, number, department, false);
    }

    /// Returns the department of a part, and nothing for the lead, which may change.
    String partOf() {
        return part ? department : "";
    }
}
