package io.openhotline.intake.reply;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.ReplyPolicy;
import io.openhotline.intake.reply.domain.Delivery;
import io.openhotline.intake.reply.domain.ReplyDecider;
import io.openhotline.intake.reply.domain.ReplyDecision;
import io.openhotline.intake.reply.domain.ReplyDecision.Agreed;
import io.openhotline.intake.reply.domain.ReplyStatus;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives replies, or drops them.
@PackScoped
class ReplyService {
    /// Holds the result of giving a reply.
    sealed interface Given {
        record Decided(ReplyDecision decision) implements Given {}

        /// Names the field that is missing or wrong, and its rule.
        record Wrong(String pointer, String rule) implements Given {}
    }

    private final ReplyRepository replies;
    private final ReplySending sending;
    private final ReplyTasks tasks;
    private final ReplyPublisher publisher;
    private final ReplyPolicy policy;
    private final Clock clock;

    ReplyService(
            ReplyRepository replies,
            ReplySending sending,
            ReplyTasks tasks,
            ReplyPublisher publisher,
            IntakePolicy policy,
            Clock clock) {
        this.replies = replies;
        this.sending = sending;
        this.tasks = tasks;
        this.publisher = publisher;
        this.policy = policy.replies();
        this.clock = clock;
    }

    /// Records the proof, or sends the text as e-mail. Returns empty when the reply is missing.
    @Transactional
    Optional<Given> give(UUID id, Proof proof) {
        return replies.lock(id).map(reply -> give(reply, proof));
    }

    private Given give(ReplyEntity reply, Proof proof) {
        ReplyTicket ticket = replies.ticket(reply.ticketId);
        Optional<Given> wrong = wrong(reply, ticket, proof);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        return new Given.Decided(
                sending.isSent(proof) ? send(reply, ticket, proof) : record(reply, proof));
    }

    private Optional<Given> wrong(ReplyEntity reply, ReplyTicket ticket, Proof proof) {
        if (proof.text() == null && proof.attachment() == null) {
            return wrong("/text", "text-or-attachment");
        }
        if (sending.isSent(proof) && proof.text() == null) {
            return wrong("/text", "required");
        }
        if (sending.isSent(proof) && sending.receiver(reply, ticket, proof).isEmpty()) {
            return wrong("/to", proof.to() == null ? "required" : "phone");
        }
        if (proof.attachment() != null && !replies.isFile(ticket.id(), proof.attachment())) {
            return wrong("/attachment", "attachment-of-ticket");
        }
        boolean signed = proof.signatureName() != null || proof.attachment() != null;
        return policy.needsSignature(ticket.category()) && !signed
                ? wrong("/signature", "signature-required")
                : Optional.empty();
    }

    private static Optional<Given> wrong(String pointer, String rule) {
        return Optional.of(new Given.Wrong(pointer, rule));
    }

    private ReplyDecision record(ReplyEntity reply, Proof proof) {
        ReplyDecision decision = ReplyDecider.give(reply.status);
        if (decision instanceof Agreed(var next)) {
            reply.status = next;
            reply.prove(proof);
            told(reply, clock.instant());
        }
        return decision;
    }

    private ReplyDecision send(ReplyEntity reply, ReplyTicket ticket, Proof proof) {
        ReplyDecision decision = ReplyDecider.send(reply.status);
        if (decision instanceof Agreed) {
            reply.prove(proof);
            sending.send(reply, ticket, proof);
        }
        return decision;
    }

    private void told(ReplyEntity reply, Instant now) {
        tasks.done(reply, Objects.requireNonNull(reply.givenBy), now);
        publisher.given(reply, now);
    }

    /// Applies the delivery state of a mail or message, in the transaction that records it. Reopens
    /// a reply that was not sent or was returned, with a new due time for its task.
    void settle(ReplyEntity reply, Delivery delivery, @Nullable String reason, Instant at) {
        ReplyStatus before = reply.status;
        reply.status = ReplyDecider.settled(before, delivery);
        if (reply.status == ReplyStatus.GIVEN && before != ReplyStatus.GIVEN) {
            reply.givenAt = at;
            told(reply, at);
        } else if (reply.status == ReplyStatus.OPEN) {
            reply.failed(reason == null ? delivery.name() : reason, at);
            if (before == ReplyStatus.GIVEN) {
                reply.dueAt = tasks.due(at);
                publisher.returned(reply, at);
            }
            tasks.open(reply, replies.ticket(reply.ticketId));
        }
    }

    @Transactional
    boolean ticketExists(UUID ticket) {
        return replies.ticketExists(ticket);
    }

    @Transactional
    Optional<ReplyDecision> drop(UUID id, String reason, Actor by, Instant now) {
        return replies.lock(id).map(reply -> drop(reply, reason, by, now));
    }

    /// Drops what nobody has told yet: the customer took the matter back, or reported it again.
    void dropOpen(UUID ticket, String reason, Instant now) {
        replies.open(ticket).forEach(reply -> drop(reply, reason, Actor.SYSTEM, now));
    }

    private ReplyDecision drop(ReplyEntity reply, String reason, Actor by, Instant now) {
        ReplyDecision decision = ReplyDecider.drop(reply.status);
        if (decision instanceof Agreed(var next)) {
            reply.status = next;
            reply.dropReason = reason;
            reply.droppedBy = by.toString();
            reply.droppedAt = now;
            tasks.done(reply, by.toString(), now);
        }
        return decision;
    }
}
