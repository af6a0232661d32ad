package io.openhotline.contracts;

import java.util.UUID;

/// One fact or command on a topic.
public sealed interface Event
        permits TicketEvent,
                WorkOrderEvent,
                DepartmentInstruction,
                DepartmentReply,
                FollowUpEvent,
                CallEvent,
                InspectionEvent {
    /// Returns the id of the ticket that it belongs to, of the call or of the inspection: its Kafka
    /// key.
    UUID key();
}
