package io.openhotline.dispatch.workorder.domain;

/// Names the reason for a refusal. Each constant is a problem type and part of the public API.
public enum Refusal {
    WORK_ORDER_NOT_FOUND,
    ALREADY_ISSUED,
    ALREADY_ACCEPTED,
    ALREADY_COMPLETED,
    ALREADY_RETURNED,
    ALREADY_RECALLED,
    SAME_DEPARTMENT,
    NOT_YOUR_WORK_ORDER,
    VALIDITY_REQUIRED,
    VALIDITY_NOT_APPLICABLE,
    TIME_NOT_YOURS_TO_STATE,
    BEFORE_RECEIPT,
    BEFORE_ACCEPTANCE,
    IN_FUTURE,
    EXPECTED_IN_PAST,
    EXPECTED_TOO_LATE
}
