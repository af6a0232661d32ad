package io.openhotline.dispatch.alarm;

import java.util.UUID;

/// Identifies the work order of an alarm and the department that gets the reminder.
public record AlarmSubject(UUID ticketId, UUID workOrderId, String number, String department) {}
