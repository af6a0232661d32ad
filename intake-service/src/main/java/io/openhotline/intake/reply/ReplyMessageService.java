package io.openhotline.intake.reply;

import io.openhotline.intake.notification.domain.Retry;
import io.openhotline.intake.policy.Via;
import io.openhotline.intake.reply.domain.Delivery;
import io.openhotline.platform.gateway.Outcome;
import io.openhotline.platform.gateway.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Claims due replies and records the outcome that the gateway returns. A claim is a lease: if the
/// process ends before it records the outcome, another one sends the reply again with the same
/// message id, by which the gateway recognises a duplicate.
@ApplicationScoped
class ReplyMessageService {
    private static final Duration LEASE = Duration.ofMinutes(2);

    /// Holds a message, its channel and the id of its reply.
    record Claimed(UUID reply, Via via, OutgoingMessage message) {}

    private final ReplyRepository replies;
    private final ReplyMessages messages;
    private final ReplyService service;

    ReplyMessageService(ReplyRepository replies, ReplyMessages messages, ReplyService service) {
        this.replies = replies;
        this.messages = messages;
        this.service = service;
    }

    @Transactional
    List<Claimed> claim(Instant now, int limit) {
        return replies.lockDue(now, limit).stream().map(reply -> claim(reply, now)).toList();
    }

    private Claimed claim(ReplyEntity reply, Instant now) {
        reply.sendAttempts++;
        reply.sendAt = now.plus(LEASE);
        return new Claimed(
                reply.id,
                ReplyMessages.via(Objects.requireNonNull(reply.givenForm)).orElseThrow(),
                new OutgoingMessage(
                        Objects.requireNonNull(reply.messageId),
                        Objects.requireNonNull(reply.givenTo),
                        Objects.requireNonNull(reply.text),
                        messages.language(reply.ticketId)));
    }

    /// Does nothing if another instance has recorded an outcome in the meantime.
    @Transactional
    void record(Claimed claimed, Outcome outcome, Instant now) {
        replies.lock(claimed.reply())
                .filter(reply -> claimed.message().id().equals(reply.messageId))
                .filter(reply -> reply.sendAt != null)
                .ifPresent(reply -> record(reply, outcome, now));
    }

    private void record(ReplyEntity reply, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.Delivered() -> {
                reply.sendAt = null;
                service.settle(reply, Delivery.TAKEN, null, now);
            }
            case Outcome.Refused(var fault) -> service.settle(reply, Delivery.FAILED, fault, now);
            case Outcome.Unavailable(var fault) -> retry(reply, fault, now);
        }
    }

    private void retry(ReplyEntity reply, String fault, Instant now) {
        Instant since = Objects.requireNonNull(reply.sendingSince);
        Retry.next(reply.sendAttempts, since, now)
                .ifPresentOrElse(
                        next -> reply.sendAt = next,
                        () -> service.settle(reply, Delivery.FAILED, fault, now));
    }
}
