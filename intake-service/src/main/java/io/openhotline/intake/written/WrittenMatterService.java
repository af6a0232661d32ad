package io.openhotline.intake.written;

import io.openhotline.intake.attachment.DocumentService;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.written.domain.Matter;
import io.openhotline.intake.written.domain.MatterDecider;
import io.openhotline.intake.written.domain.MatterDecision;
import io.openhotline.intake.written.domain.MatterDecision.Agreed;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Registers written matters, and settles them; in the caller's transaction where there is one.
@PackScoped
public class WrittenMatterService {
    private final WrittenMatterRepository matters;
    private final MatterTasks tasks;
    private final DocumentService documents;
    private final IntakePolicy policy;

    WrittenMatterService(
            WrittenMatterRepository matters,
            MatterTasks tasks,
            DocumentService documents,
            IntakePolicy policy) {
        this.matters = matters;
        this.tasks = tasks;
        this.documents = documents;
        this.policy = policy;
    }

    /// Registers a matter and starts its clock.
    @Transactional
    public void register(UUID id, NewMatter matter, Actor by, Instant now) {
        WrittenMatterEntity row = filed(id, matter, by, now);
        matters.persist(row);
        tasks.open(row, now);
    }

    /// Files a matter that was added to its ticket at once: its original, without a clock.
    @Transactional
    public void registerEntered(UUID id, NewMatter matter, UUID ticket, Actor by, Instant now) {
        WrittenMatterEntity row = filed(id, matter, by, now);
        matters.persist(row);
        settle(row, MatterDecider.enter(row.matter(), now), by, null);
        entered(row, ticket, by, now);
    }

    /// Says that a ticket has taken the matter up; its originals become files of the ticket.
    /// Returns empty when the matter is missing.
    @Transactional
    public Optional<MatterDecision> enter(UUID id, UUID ticket, Actor by, Instant now) {
        return matters.lock(id).map(row -> enter(row, ticket, by, now));
    }

    /// As above, for a ticket of which nobody knows whether it exists.
    @Transactional
    Optional<MatterDecision> link(UUID id, UUID ticket, Actor by, Instant now) {
        return matters.lockTicket(ticket) ? enter(id, ticket, by, now) : Optional.empty();
    }

    private MatterDecision enter(WrittenMatterEntity row, UUID ticket, Actor by, Instant now) {
        MatterDecision decision = MatterDecider.enter(row.matter(), now);
        if (settle(row, decision, by, null)) {
            entered(row, ticket, by, now);
            tasks.done(row, by, now);
        }
        return decision;
    }

    private void entered(WrittenMatterEntity row, UUID ticket, Actor by, Instant now) {
        row.ticketId = ticket;
        documents.enter(row.id, ticket, by, now);
    }

    @Transactional
    Optional<MatterDecision> setAside(UUID id, String reason, Actor by, Instant now) {
        return matters.lock(id)
                .map(row -> {
                    MatterDecision decision = MatterDecider.setAside(row.matter(), now);
                    if (settle(row, decision, by, reason)) {
                        tasks.done(row, by, now);
                    }
                    return decision;
                });
    }

    @Transactional
    Optional<MatterDecision> refer(UUID id, String reason, Actor by, Instant now) {
        return matters.lock(id).map(row -> refer(row, reason, by, now));
    }

    /// Refers a locked matter that nobody has entered for too long to the senior agents.
    @Transactional(TxType.MANDATORY)
    void referOverdue(WrittenMatterEntity row, String reason, Instant now) {
        refer(row, reason, Actor.SYSTEM, now);
    }

    private MatterDecision refer(WrittenMatterEntity row, String reason, Actor by, Instant now) {
        MatterDecision decision = MatterDecider.refer(row.matter(), now);
        if (decision instanceof Agreed(Matter next)) {
            row.update(next);
            row.referredBy = by.toString();
            row.reason = reason;
            tasks.toSeniors(row);
        }
        return decision;
    }

    private WrittenMatterEntity filed(UUID id, NewMatter matter, Actor by, Instant now) {
        WrittenMatterEntity row = WrittenMatterEntity.of(matter);
        row.id = id;
        row.fileNumber = matters.nextFileNumber();
        row.registeredAt = now;
        row.registeredBy = by.toString();
        row.dueAt = tasks.due(matter.receivedAt());
        row.referAt = policy.written().referAt(row.dueAt);
        return row;
    }

    private static boolean settle(
            WrittenMatterEntity row, MatterDecision decision, Actor by, @Nullable String reason) {
        if (decision instanceof Agreed(Matter next)) {
            row.update(next);
            row.settledBy = by.toString();
            row.reason = reason == null ? row.reason : reason;
            return true;
        }
        return false;
    }
}
