package io.openhotline.dispatch.department;

import java.util.UUID;

/// Names the work order that an entry is about, and the department that answers for it.
public record RecordedOrder(UUID ticketId, UUID workOrderId, String number, String department) {}
