package io.openhotline.intake.reply;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.policy.ReplyPolicy;
import io.openhotline.intake.reply.domain.ReplyDecider;
import io.openhotline.intake.reply.domain.ReplyDecision;
import io.openhotline.intake.reply.domain.ReplyDecision.Agreed;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Gives replies, or drops them.
@ApplicationScoped
class ReplyService {
    /// Holds the result of giving a reply.
    sealed interface Given {
        record Decided(ReplyDecision decision) implements Given {}

        /// Names the field that is missing or wrong, and its rule.
        record Wrong(String pointer, String rule) implements Given {}
    }

    private final ReplyRepository replies;
    private final ReplyMails mails;
    private final ReplyTasks tasks;
    private final ReplyPolicy policy;

    ReplyService(ReplyRepository replies, ReplyMails mails, ReplyTasks tasks, IntakePolicy policy) {
        this.replies = replies;
        this.mails = mails;
        this.tasks = tasks;
        this.policy = policy.replies();
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
                proof.form() == ReplyForm.EMAIL
                        ? send(reply, ticket, proof)
                        : record(reply, proof));
    }

    private Optional<Given> wrong(ReplyEntity reply, ReplyTicket ticket, Proof proof) {
        if (proof.text() == null && proof.attachment() == null) {
            return wrong("/text", "text-or-attachment");
        }
        if (proof.form() == ReplyForm.EMAIL && proof.text() == null) {
            return wrong("/text", "required");
        }
        if (proof.form() == ReplyForm.EMAIL && proof.to() == null && reply.address == null) {
            return wrong("/to", "required");
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
            tasks.done(reply, proof.by(), proof.at());
        }
        return decision;
    }

    private ReplyDecision send(ReplyEntity reply, ReplyTicket ticket, Proof proof) {
        ReplyDecision decision = ReplyDecider.send(reply.status);
        if (decision instanceof Agreed) {
            reply.prove(proof);
            reply.form = ReplyForm.EMAIL;
            reply.address = proof.to() == null ? reply.address : proof.to();
            mails.send(reply, ticket, proof.by(), proof.text() == null ? "" : proof.text());
        }
        return decision;
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
