package io.openhotline.followup.followup.domain;

/// Why a customer is not asked, or not any more.
public enum Waiver {
    NOT_DRAWN,
    TOO_OLD,
    UNREACHABLE,
    DECLINED,
    WITHDRAWN,
    REWORK_LIMIT
}
