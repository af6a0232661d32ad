package io.openhotline.intake.reply.domain;

/// Holds the result of a command to a reply.
public sealed interface ReplyDecision {
    record Agreed(ReplyStatus next) implements ReplyDecision {}

    record Refused(ReplyRefusal reason) implements ReplyDecision {}
}
