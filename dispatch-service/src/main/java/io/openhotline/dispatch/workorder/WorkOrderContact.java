package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.platform.identity.ContactAccess;
import java.util.UUID;

/// Holds what can be revealed of a work order. `contact` says how other answers show it to the
/// caller.
public record WorkOrderContact(
        UUID workOrderId, String number, TicketSnapshot ticket, ContactAccess contact) {}
