package io.openhotline.followup.call.domain;

/// Lists the reasons for refusing a command; each one is a problem type of the public API.
public enum Refusal {
    FOLLOW_UP_COMPLETED,
    FOLLOW_UP_WAIVED,
    SURVEYOR_HANDLED_TICKET,
    CUSTOMER_NOT_REACHED
}
