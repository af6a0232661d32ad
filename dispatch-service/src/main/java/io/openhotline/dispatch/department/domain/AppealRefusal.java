package io.openhotline.dispatch.department.domain;

/// Lists the reasons for refusing a command about an appeal; each one is a problem type.
public enum AppealRefusal {
    /// Refuses an appeal, because the record has no such entry about the work order.
    NOTHING_TO_APPEAL,
    APPEAL_TOO_LATE,
    ALREADY_APPEALED,
    NOT_APPEALED,
    APPEAL_ALREADY_DECIDED,
    /// Refuses that one decides on an own appeal.
    OWN_APPEAL
}
