package io.openhotline.followup.call.domain;

/// Lists the results of an attempt to reach the customer.
public enum ContactResult {
    REACHED,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER,
    DECLINED
}
