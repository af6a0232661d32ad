package io.openhotline.dispatch.workorder.domain;

/// Says what ended a suspension.
public enum ResumeCause {
    REQUESTED,
    DATE_REACHED,
    CUSTOMER_SUPPLEMENTED
}
