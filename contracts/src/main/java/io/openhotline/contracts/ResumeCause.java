package io.openhotline.contracts;

/// Lists the causes that end the suspension of a work order.
public enum ResumeCause {
    REQUESTED,
    DATE_REACHED,
    CUSTOMER_SUPPLEMENTED
}
