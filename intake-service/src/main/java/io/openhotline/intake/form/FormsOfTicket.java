package io.openhotline.intake.form;

import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import io.openhotline.contracts.TicketEvent.Sealed;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.journal.FactAppended;
import io.openhotline.platform.pack.PackScoped;
import jakarta.enterprise.event.Observes;

/// Begins the forms of a new ticket's category, in the transaction of the filing (C2, S2). Skips
/// imported tickets and those that are answered at once. Fills the forms when the report of an
/// emergency is completed (C3), and removes the customer's data when the ticket is sealed.
@PackScoped
class FormsOfTicket {
    private final FormService forms;
    private final IntakePolicy policy;

    FormsOfTicket(FormService forms, IntakePolicy policy) {
        this.forms = forms;
        this.policy = policy;
    }

    void on(@Observes FactAppended fact) {
        switch (fact.event()) {
            case Created ticket when !ticket.answeredAtOnce() -> begin(ticket);
            case ReportCompleted rest -> forms.fillMissing(rest.ticketId(), Prefill.of(rest));
            case Sealed ticket -> forms.forgetCustomer(ticket.ticketId());
            default -> {}
        }
    }

    private void begin(Created ticket) {
        Actor.parse(ticket.firstReceiver())
                .filter(receiver -> !receiver.is(Role.IMPORT))
                .ifPresent(receiver ->
                        policy.forms().stream()
                                .filter(form -> form.beginsWith(ticket.category()))
                                .forEach(form -> begin(form, ticket, receiver)));
    }

    private void begin(FormTemplate form, Created ticket, Actor receiver) {
        forms.begin(
                new TicketId(ticket.ticketId()), form, Prefill.of(ticket).values(form), receiver);
    }
}
