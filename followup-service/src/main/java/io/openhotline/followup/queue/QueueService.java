package io.openhotline.followup.queue;

import io.openhotline.followup.dispatch.DispatchStep;
import io.openhotline.followup.dispatch.DispatchStepService;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.questionnaire.QuestionnaireView;
import io.openhotline.followup.questionnaire.Questionnaires;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.privacy.Access;
import io.openhotline.platform.privacy.AccessLogService;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the queue of follow-ups and single follow-ups, and logs who reads a contact in clear.
@PackScoped
class QueueService {
    /// Stands for a ticket that is unknown and therefore has no follow-ups.
    private static final UUID NO_TICKET = new UUID(0, 0);

    private final QueueRepository followUps;
    private final HandledTicketService tickets;
    private final Questionnaires questionnaires;
    private final DispatchStepService dispatchSteps;
    private final FollowUpPolicy policy;
    private final AccessLogService log;
    private final Clock clock;

    QueueService(
            QueueRepository followUps,
            HandledTicketService tickets,
            Questionnaires questionnaires,
            DispatchStepService dispatchSteps,
            FollowUpPolicy policy,
            AccessLogService log,
            Clock clock) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.questionnaires = questionnaires;
        this.dispatchSteps = dispatchSteps;
        this.policy = policy;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    Page<QueuedFollowUpView> list(QueueQuery query, ContactAccess access) {
        Instant now = clock.instant();
        List<QueuedFollowUpEntity> rows = followUps.list(query, ticketId(query.ticket()), now);
        List<UUID> ids = rows.stream().map(row -> row.ticketId).toList();
        Map<UUID, HandledTicket> known = tickets.find(ids);
        Map<UUID, DispatchStep> steps = dispatchSteps.lastOf(ids);
        return Page.of(rows, query.limit(), row -> new Cursor(row.nextAt, row.id).toString())
                .map(row ->
                        QueuedFollowUpView.of(
                                row,
                                known.getOrDefault(
                                        row.ticketId, HandledTicket.unknown(row.ticketId)),
                                access,
                                now,
                                steps.get(row.ticketId)));
    }

    /// Logs a reading in clear.
    @Transactional
    Optional<FollowUpView> find(UUID id, Caller caller, ContactAccess access) {
        Optional<FollowUpView> found = followUps.findByIdOptional(id).map(row -> view(row, access));
        if (access == ContactAccess.CLEAR) {
            found.filter(it -> !it.fields().isEmpty()).ifPresent(it -> logReading(it, caller));
        }
        return found;
    }

    private FollowUpView view(QueuedFollowUpEntity row, ContactAccess access) {
        HandledTicket ticket = ticket(row.ticketId);
        return FollowUpView.of(
                row,
                ticket,
                access,
                clock.instant(),
                QuestionnaireView.of(questionnaires.choose(ticket, row.way), policy),
                tickets.mergedInto(row.ticketId),
                dispatchSteps.lastOf(row.ticketId).orElse(null));
    }

    private void logReading(FollowUpView shown, Caller caller) {
        log.record(
                Access.byRight(
                        caller, QueueResource.GET_OPERATION, shown.ticket().id(), shown.fields()));
    }

    private HandledTicket ticket(UUID id) {
        return tickets.find(id).orElseGet(() -> HandledTicket.unknown(id));
    }

    private @Nullable UUID ticketId(@Nullable String idOrNumber) {
        return idOrNumber == null
                ? null
                : Uuids.parse(idOrNumber).or(() -> tickets.idOf(idOrNumber)).orElse(NO_TICKET);
    }
}
