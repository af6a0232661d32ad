package io.openhotline.followup.followup.domain;

/// Lists the results of an attempt to reach the customer.
public enum Contact {
    REACHED,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER,
    DECLINED
}
