package io.openhotline.intake.notification;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.ticket.NotifiedTicket;
import io.openhotline.platform.identity.AccessRole;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds who the receivers of a rule are for one event.
final class Addressees {
    private static final String AGENT = "agent:";

    private Addressees() {}

    static Stream<Addressee> of(Receiver receiver, NotifiedTicket ticket, Event event) {
        return switch (receiver) {
            case Receiver.Customer() -> Stream.of(Addressee.customer(ticket.customerSubject()));
            case Receiver.FirstReceiver() -> firstReceiver(ticket);
            case Receiver.Tracker() -> tracker(ticket);
            case Receiver.HandlingDepartment() -> department(ticket, event);
            case Receiver.EventAudience() -> audience(event);
            case Receiver.Named(var key) -> Stream.of(new Addressee(key));
        };
    }

    private static Stream<Addressee> firstReceiver(NotifiedTicket ticket) {
        String actor = ticket.firstReceiver();
        return actor.startsWith(AGENT)
                ? Stream.of(new Addressee("person:" + actor.substring(AGENT.length())))
                : Stream.empty();
    }

    private static Stream<Addressee> tracker(NotifiedTicket ticket) {
        return ticket.tracker() == null
                ? firstReceiver(ticket)
                : Stream.of(new Addressee("person:" + ticket.tracker()));
    }

    private static Stream<Addressee> department(NotifiedTicket ticket, Event event) {
        return (event instanceof WorkOrderEvent fact
                        ? Optional.of(fact.department())
                        : Optional.ofNullable(ticket.department()))
                .stream().map(code -> new Addressee("department:" + code));
    }

    private static Stream<Addressee> audience(Event event) {
        return switch (event) {
            case WorkOrderEvent.Escalated step ->
                    step.audience().stream().map(who -> member(who, step.department()));
            case TicketEvent.TaskOverdue step ->
                    step.audience().stream()
                            .filter(who -> who != Audience.DEPARTMENT)
                            .map(who -> member(who, ""));
            default -> Stream.empty();
        };
    }

    /// The hotline has no role for the lead of a project: supervisors stand in.
    private static Addressee member(Audience audience, String department) {
        return switch (audience) {
            case DEPARTMENT -> new Addressee("department:" + department);
            case SUPERVISOR, PROJECT_LEAD -> role(AccessRole.SUPERVISOR);
            case MANAGER_LINE -> role(AccessRole.MANAGER);
        };
    }

    private static Addressee role(AccessRole role) {
        return new Addressee("role:" + role.code());
    }
}
