package io.openhotline.dispatch.ladder;

import java.util.UUID;

/// Identifies the work order of a ladder and the department that has it.
public record LadderSubject(UUID ticketId, UUID workOrderId, String number, String department) {}
