package io.openhotline.intake.timeline;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.platform.policy.LocalText;
import jakarta.inject.Singleton;

/// Writes one line per event for an audience, in Chinese and English.
@Singleton
class EventTexts {
    private final TicketTexts tickets;
    private final WorkOrderTexts workOrders;
    private final FollowUpTexts followUps;
    private final CustomerTexts customers;

    EventTexts(PolicyNames names) {
        this.tickets = new TicketTexts(names);
        this.workOrders = new WorkOrderTexts(names);
        this.followUps = new FollowUpTexts(names);
        this.customers = new CustomerTexts(names);
    }

    LocalText of(Event event, Audience audience) {
        return switch (audience) {
            case DESK -> of(event);
            case CUSTOMER -> customers.of(event).orElseGet(() -> of(event));
        };
    }

    private LocalText of(Event event) {
        return switch (event) {
            case TicketEvent ticket -> tickets.of(ticket);
            case WorkOrderEvent workOrder -> workOrders.of(workOrder);
            case FollowUpEvent followUp -> followUps.of(followUp);
            case DepartmentInstruction _, DepartmentReply _, CallEvent _, InspectionEvent _ ->
                    throw new IllegalArgumentException("Not part of a timeline: " + event);
        };
    }
}
