package io.openhotline.intake.form;

import io.openhotline.contracts.TicketEvent.FormSigned;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.form.domain.Form;
import io.openhotline.intake.form.domain.FormDecider;
import io.openhotline.intake.form.domain.FormDecider.Decision;
import io.openhotline.intake.form.domain.SignOff;
import io.openhotline.intake.policy.FormField;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Begins forms and keeps what the decider agrees to; a sign-off is published in the same
/// transaction.
@ApplicationScoped
class FormService {
    private final TicketFormRepository forms;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    FormService(TicketFormRepository forms, Journal journal, Ids ids, Clock clock) {
        this.forms = forms;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    TicketFormEntity begin(
            TicketId ticket, FormTemplate template, Map<String, Object> values, Actor actor) {
        var row = new TicketFormEntity();
        row.id = ids.next();
        row.ticketId = ticket.value();
        row.template = template;
        row.startedBy = actor.toString();
        row.startedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.update(new Form(0, values, null));
        forms.persist(row);
        return row;
    }

    /// Locks the form, so that two people who fill different parts lose nothing.
    @Transactional
    FormOutcome fill(FormId id, Map<String, Object> given) {
        return forms.lock(id.ticket(), id.form())
                .map(row -> fill(row, Part.of(row.template, given)))
                .orElseGet(FormOutcome.Missing::new);
    }

    @Transactional
    FormOutcome signOff(FormId id, int revision, Actor actor) {
        return forms.lockWithTicket(id.ticket(), id.form())
                .map(row -> signOff(row, revision, actor))
                .orElseGet(FormOutcome.Missing::new);
    }

    /// Fills the empty fields of the ticket's drafts.
    @Transactional
    void fillMissing(UUID ticket, Prefill known) {
        for (TicketFormEntity row : forms.of(ticket)) {
            var values = new LinkedHashMap<>(known.values(row.template));
            values.keySet().removeAll(row.fieldValues.keySet());
            store(row, FormDecider.fill(row.form(), values, Set.of()));
        }
    }

    /// Removes the customer's data from the ticket's forms, including those that are signed off.
    @Transactional
    void forgetCustomer(UUID ticket) {
        for (TicketFormEntity row : forms.of(ticket)) {
            var values = new LinkedHashMap<>(row.fieldValues);
            row.template.fields().stream()
                    .filter(FormField::isOfCustomer)
                    .forEach(field -> values.remove(field.code()));
            row.fieldValues = values;
        }
    }

    private static FormOutcome fill(TicketFormEntity row, Part part) {
        return part.errors().isEmpty()
                ? store(row, FormDecider.fill(row.form(), part.values(), part.cleared()))
                : new FormOutcome.Invalid(part.errors());
    }

    private FormOutcome signOff(TicketFormEntity row, int revision, Actor actor) {
        var errors = Part.missing(row.template, row.fieldValues);
        if (row.form().isDraft() && !errors.isEmpty()) {
            return new FormOutcome.Invalid(errors);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var signOff = new SignOff(actor.toString(), at);
        FormOutcome outcome = store(row, FormDecider.signOff(row.form(), revision, signOff));
        if (outcome instanceof FormOutcome.Done) {
            journal.append(Topics.TICKETS, event(row, signOff), actor, at);
        }
        return outcome;
    }

    private static FormOutcome store(TicketFormEntity row, Decision decision) {
        return switch (decision) {
            case Decision.Agreed(var form) -> {
                row.update(form);
                yield new FormOutcome.Done(row);
            }
            case Decision.Refused(var refusal) -> new FormOutcome.Refused(refusal);
        };
    }

    private static FormSigned event(TicketFormEntity row, SignOff signOff) {
        return new FormSigned(
                row.ticketId,
                row.id,
                row.template.code(),
                FormLines.inBothLanguages(row.template.name()),
                FormLines.of(row.template, row.fieldValues),
                signOff.by(),
                signOff.at());
    }
}
