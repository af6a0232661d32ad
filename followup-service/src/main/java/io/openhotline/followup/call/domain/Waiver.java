package io.openhotline.followup.call.domain;

/// Lists the reasons for ending a planned follow-up without an answer, or for not planning another
/// one.
public enum Waiver {
    UNREACHABLE,
    DECLINED,
    WITHDRAWN,
    REWORK_LIMIT
}
