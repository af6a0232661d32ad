package io.openhotline.followup.call.domain;

/// Lists the reasons for ending a planned follow-up without an answer, or for not planning another
/// one.
public enum Waiver {
    UNREACHABLE,
    DECLINED,
    WITHDRAWN,
    /// Says that the ticket was reopened before the customer was asked.
    REOPENED,
    REWORK_LIMIT
}
