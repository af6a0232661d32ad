package io.openhotline.followup.inspection;

import io.openhotline.contracts.Topics;
import io.openhotline.followup.inspection.domain.Decision;
import io.openhotline.followup.inspection.domain.Decision.Accepted;
import io.openhotline.followup.inspection.domain.InspectionCommand;
import io.openhotline.followup.inspection.domain.InspectionDecider;
import io.openhotline.followup.inspection.domain.InspectionEvent;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans inspections, and handles a command in one transaction: lock, decide, store, publish.
@PackScoped
public class InspectionService {
    private final InspectionRepository inspections;
    private final ResultRepository results;
    private final HandledTicketService tickets;
    private final Journal journal;
    private final Ids ids;
    private final @Nullable InspectionPolicy policy;

    InspectionService(
            InspectionRepository inspections,
            ResultRepository results,
            HandledTicketService tickets,
            FollowUpPolicy policy,
            Journal journal,
            Ids ids) {
        this.inspections = inspections;
        this.results = results;
        this.tickets = tickets;
        this.policy = policy.inspection();
        this.journal = journal;
        this.ids = ids;
    }

    /// Plans an inspection that a draw has chosen. Requires a pack with inspection.
    @Transactional(TxType.MANDATORY)
    public void plan(InspectionPlan plan, Instant now) {
        plan(plan, Actor.SYSTEM, now);
    }

    @Transactional
    InspectionEntity plan(InspectionPlan plan, Actor actor, Instant now) {
        Duration due = policy == null ? Duration.ZERO : policy.due();
        InspectionEntity row = InspectionMapper.planned(ids.next(), plan, now, due);
        inspections.persist(row);
        journal.append(Topics.INSPECTIONS, InspectionContract.planned(row), actor, now);
        return row;
    }

    /// Returns empty when the inspection is missing for a caller who sees these rows.
    @Transactional
    Optional<Decision> handle(InspectionCommand command, Sql rows, Actor actor) {
        return inspections.lock(command.inspection(), rows).map(row -> decide(command, row, actor));
    }

    private Decision decide(InspectionCommand command, InspectionEntity row, Actor actor) {
        Duration appealWithin = policy == null ? Duration.ZERO : policy.appealWithin();
        Decision decision =
                InspectionDecider.decide(command, row.toDomain(), handlers(row), appealWithin);
        if (decision instanceof Accepted(var event)) {
            count(row, event);
            InspectionMapper.apply(row, event);
            journal.append(
                    Topics.INSPECTIONS, InspectionContract.of(row, event), actor, event.at());
        }
        return decision;
    }

    private void count(InspectionEntity row, InspectionEvent event) {
        switch (event) {
            case InspectionEvent.WasCompleted completed ->
                    results.add(row, completed.result(), completed.at());
            case InspectionEvent.WasAppealed _ -> {}
            case InspectionEvent.AppealWasDecided decided ->
                    results.replace(row, decided.before(), decided.result());
        }
    }

    private Set<String> handlers(InspectionEntity row) {
        var handlers = new HashSet<>(Set.of(row.agent));
        Optional.ofNullable(row.ticketId)
                .flatMap(tickets::find)
                .ifPresent(ticket -> ticket.handlers().forEach(actor -> handlers.add(actor.id())));
        return handlers;
    }

    @Transactional
    Optional<InspectionEntity> find(UUID id, Sql rows) {
        return inspections.find(id, rows);
    }
}
