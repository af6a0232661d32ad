package io.openhotline.followup.inspection.domain;

/// Lists the kinds of inspected work; `LISTENING` is a call during which an inspector listens.
public enum Subject {
    TICKET,
    CALL,
    LISTENING
}
