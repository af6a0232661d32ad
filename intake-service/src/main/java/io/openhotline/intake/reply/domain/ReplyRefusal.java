package io.openhotline.intake.reply.domain;

/// Lists why a command to a reply is refused.
public enum ReplyRefusal {
    REPLY_UNDER_WAY,
    REPLY_GIVEN,
    REPLY_DROPPED
}
