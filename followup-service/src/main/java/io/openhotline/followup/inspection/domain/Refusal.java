package io.openhotline.followup.inspection.domain;

/// Lists why a command is refused.
public enum Refusal {
    INSPECTOR_HANDLED_WORK,
    INSPECTION_COMPLETED,
    INSPECTION_NOT_COMPLETED,
    APPEAL_LODGED,
    APPEAL_DECIDED,
    APPEAL_TOO_LATE,
    NO_APPEAL,
    SECOND_INSPECTOR_REQUIRED
}
