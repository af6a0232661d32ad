package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.FollowUp;
import io.openhotline.followup.followup.domain.FollowUp.Completed;
import io.openhotline.followup.followup.domain.Plan;
import io.openhotline.platform.database.HeldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Follow-ups, loaded and changed under the lock of their ticket's row, and written with the end of
/// the transaction.
@ApplicationScoped
class FollowUpRepository {
    private final FollowUpTable table;
    private final AnswerTable answers;
    private final HeldRows<UUID, FollowUpRow> held;

    FollowUpRepository(
            FollowUpTable table,
            AnswerTable answers,
            TransactionSynchronizationRegistry transaction) {
        this.table = table;
        this.answers = answers;
        this.held = table.held(transaction);
    }

    /// Asked before the lock, so without loading anything that may be stale after it.
    Set<UUID> ticketsOf(Collection<UUID> ids) {
        return table.ticketsOf(ids);
    }

    /// Together, so that they are found without asking the database again.
    void load(Collection<UUID> ids) {
        List<UUID> unknown = held.unknown(ids);
        if (!unknown.isEmpty()) {
            table.find(unknown).forEach(held::read);
            unknown.forEach(held::absent);
        }
    }

    /// Whether the transaction has looked for it under the lock of its ticket.
    boolean isLoaded(UUID id) {
        return held.knows(id);
    }

    /// Of those that are loaded.
    Optional<FollowUp> find(UUID id) {
        return held.find(id).map(FollowUpRow::toDomain);
    }

    /// To be shown, as the transaction leaves it.
    Optional<FollowUpRow> row(UUID id) {
        return held.find(id).or(() -> table.find(List.of(id)).stream().findFirst());
    }

    Optional<FollowUp> findPlanned(UUID ticketId) {
        held.write();
        Optional<FollowUpRow> planned = table.planned(ticketId);
        planned.ifPresent(held::read);
        return planned.flatMap(row -> find(row.id));
    }

    boolean anyOf(UUID ticketId) {
        held.write();
        return table.firstOf(ticketId).isPresent();
    }

    /// The stratum in which the ticket was drawn, which its later follow-ups belong to as well.
    String stratumOf(UUID ticketId) {
        held.write();
        return table.firstOf(ticketId).orElseThrow().stratum;
    }

    void insert(Plan plan) {
        held.add(new FollowUpRow(plan));
    }

    void save(FollowUp followUp) {
        FollowUpRow row = held.find(followUp.plan().id()).orElseThrow();
        row.update(followUp);
        held.change(row);
        if (followUp instanceof Completed(var plan, var survey, _, _)) {
            answers.add(plan.id(), survey.answers());
        }
    }

    void replaced(UUID id, UUID replacement) {
        FollowUpRow row = held.find(id).orElseThrow();
        row.replacement = replacement;
        held.change(row);
    }
}
