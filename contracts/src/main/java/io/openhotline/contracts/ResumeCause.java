package io.openhotline.contracts;

/// What ended the suspension of a work order.
public enum ResumeCause {
    REQUESTED,
    DATE_REACHED,
    CUSTOMER_SUPPLEMENTED
}
