package io.openhotline.intake.reply.domain;

import io.openhotline.intake.reply.domain.ReplyDecision.Agreed;
import io.openhotline.intake.reply.domain.ReplyDecision.Refused;

/// Decides on replies: a customer is told once, and a reply that can't be sent stays open.
public final class ReplyDecider {
    private ReplyDecider() {}

    public static ReplyDecision give(ReplyStatus status) {
        return fromOpen(status, ReplyStatus.GIVEN);
    }

    /// Queues the reply for sending.
    public static ReplyDecision send(ReplyStatus status) {
        return fromOpen(status, ReplyStatus.SENDING);
    }

    public static ReplyDecision drop(ReplyStatus status) {
        return fromOpen(status, ReplyStatus.DROPPED);
    }

    /// Returns the status that follows from the delivery state. A returned reply is open again.
    public static ReplyStatus settled(ReplyStatus status, Delivery delivery) {
        return switch (status) {
            case SENDING, OPEN -> delivery == Delivery.TAKEN ? ReplyStatus.GIVEN : ReplyStatus.OPEN;
            case GIVEN -> delivery == Delivery.RETURNED ? ReplyStatus.OPEN : ReplyStatus.GIVEN;
            case DROPPED -> status;
        };
    }

    private static ReplyDecision fromOpen(ReplyStatus status, ReplyStatus next) {
        return switch (status) {
            case OPEN -> new Agreed(next);
            case SENDING -> new Refused(ReplyRefusal.REPLY_UNDER_WAY);
            case GIVEN -> new Refused(ReplyRefusal.REPLY_GIVEN);
            case DROPPED -> new Refused(ReplyRefusal.REPLY_DROPPED);
        };
    }
}
