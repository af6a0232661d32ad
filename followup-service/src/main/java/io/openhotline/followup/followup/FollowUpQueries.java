package io.openhotline.followup.followup;

import io.openhotline.followup.followup.FollowUpViews.AnswerView;
import io.openhotline.followup.followup.FollowUpViews.AttemptView;
import io.openhotline.followup.followup.FollowUpViews.ContactView;
import io.openhotline.followup.followup.FollowUpViews.Item;
import io.openhotline.followup.followup.FollowUpViews.Single;
import io.openhotline.followup.followup.FollowUpViews.State;
import io.openhotline.followup.followup.FollowUpViews.SurveyView;
import io.openhotline.followup.followup.FollowUpViews.TicketView;
import io.openhotline.followup.handled.HandledTickets;
import io.openhotline.followup.handled.domain.Contact;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.questionnaire.QuestionnaireView;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the queue of follow-ups and single follow-ups.
@ApplicationScoped
class FollowUpQueries {
    private final FollowUpRepository followUps;
    private final AttemptRepository attempts;
    private final HandledTickets tickets;
    private final FollowUpPolicy policy;
    private final Clock clock;

    FollowUpQueries(
            FollowUpRepository followUps,
            AttemptRepository attempts,
            HandledTickets tickets,
            FollowUpPolicy policy,
            Clock clock) {
        this.followUps = followUps;
        this.attempts = attempts;
        this.tickets = tickets;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    Page<Item> list(QueueQuery query) {
        List<FollowUpEntity> rows = followUps.list(query, ticketOf(query));
        Map<UUID, Ticket> known = tickets.find(rows.stream().map(row -> row.ticketId).toList());
        return Page.of(rows, query.limit(), row -> new Cursor(row.dueAt, row.id).toString())
                .map(row -> item(row, known.getOrDefault(row.ticketId, unknown(row))));
    }

    @Transactional
    Optional<Single> find(UUID id) {
        return followUps
                .findByIdOptional(id)
                .map(row -> single(row, tickets.find(row.ticketId).orElseGet(() -> unknown(row))));
    }

    @Transactional
    State state(UUID id) {
        FollowUpEntity row = followUps.findById(id);
        return new State(
                row.id,
                row.ticketId,
                row.round,
                row.status,
                row.attempts,
                row.satisfied,
                row.waiver,
                row.replacement);
    }

    /// Resolves a ticket that is given by id or number; null when the query names none. An unknown
    /// ticket gets an id that has no follow-ups.
    private @Nullable UUID ticketOf(QueueQuery query) {
        String ticket = query.ticket();
        return ticket == null
                ? null
                : parse(ticket).or(() -> tickets.idOf(ticket)).orElse(new UUID(0, 0));
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Item item(FollowUpEntity row, Ticket ticket) {
        Contact contact = contact(ticket);
        return new Item(
                row.id,
                view(ticket),
                row.round,
                row.status,
                row.draw,
                row.dueAt,
                isOverdue(row),
                row.attempts,
                new ContactView(Masking.name(contact.name()), Masking.phone(contact.phone())),
                row.satisfied,
                row.waiver);
    }

    private Single single(FollowUpEntity row, Ticket ticket) {
        Contact contact = contact(ticket);
        return new Single(
                row.id,
                view(ticket),
                row.round,
                row.status,
                row.draw,
                row.stratum,
                row.plannedAt,
                row.dueAt,
                isOverdue(row),
                new ContactView(contact.name(), contact.phone()),
                attempts.listOf(row.id).stream().map(FollowUpQueries::view).toList(),
                row.status == Status.COMPLETED ? survey(row) : null,
                row.waiver,
                row.replacement,
                row.endedAt,
                row.status == Status.PLANNED ? QuestionnaireView.of(policy) : null);
    }

    private boolean isOverdue(FollowUpEntity row) {
        return row.status == Status.PLANNED && row.dueAt.isBefore(clock.instant());
    }

    private static SurveyView survey(FollowUpEntity row) {
        return new SurveyView(
                row.satisfaction,
                row.satisfied,
                row.answers.stream()
                        .map(answer -> new AnswerView(answer.question(), answer.answer()))
                        .toList(),
                row.remark,
                row.endedAt);
    }

    private static AttemptView view(AttemptEntity row) {
        return new AttemptView(row.attempt, row.contact, row.actor, row.attemptedAt);
    }

    private static TicketView view(Ticket ticket) {
        var details = ticket.details();
        return details == null
                ? new TicketView(ticket.id(), null, null, null)
                : new TicketView(ticket.id(), details.number(), details.category(), details.kind());
    }

    private static Contact contact(Ticket ticket) {
        var details = ticket.details();
        return details == null ? Contact.FORGOTTEN : details.contact();
    }

    private static Ticket unknown(FollowUpEntity row) {
        return Ticket.unknown(row.ticketId);
    }
}
