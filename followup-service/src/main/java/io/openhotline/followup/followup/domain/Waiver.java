package io.openhotline.followup.followup.domain;

/// Lists the reasons for not asking a customer, or for not asking any more.
public enum Waiver {
    NOT_DRAWN,
    TOO_OLD,
    UNREACHABLE,
    DECLINED,
    WITHDRAWN,
    REWORK_LIMIT
}
