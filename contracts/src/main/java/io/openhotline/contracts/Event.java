package io.openhotline.contracts;

import java.util.UUID;

/// One fact or command on a topic. It belongs to a ticket, whose id is its Kafka key.
public sealed interface Event
        permits TicketEvent, WorkOrderEvent, DepartmentInstruction, DepartmentReply, FollowUpEvent {
    UUID ticketId();
}
