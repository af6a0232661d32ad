package io.openhotline.dispatch.alarm;

import java.util.UUID;

/// The work order that alarms are about, and the department that is reminded.
public record AlarmSubject(UUID ticketId, UUID workOrderId, String number, String department) {}
