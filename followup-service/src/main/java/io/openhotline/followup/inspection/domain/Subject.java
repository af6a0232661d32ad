package io.openhotline.followup.inspection.domain;

/// Says what is inspected; `LISTENING` is a call that is listened to while it lasts.
public enum Subject {
    TICKET,
    CALL,
    LISTENING
}
