package io.openhotline.followup.call.domain;

/// Lists the reasons for refusing a command; each one is a problem type of the public API.
public enum Refusal {
    FOLLOW_UP_COMPLETED,
    FOLLOW_UP_WAIVED,
    SURVEYOR_HANDLED_TICKET,
    CUSTOMER_NOT_REACHED,
    /// States that customers may not be asked at this time.
    QUIET_HOURS,
    /// States that the customer can't be asked in this way.
    WAY_NOT_POSSIBLE,
    /// States that the change is not due yet.
    NOT_YET
}
