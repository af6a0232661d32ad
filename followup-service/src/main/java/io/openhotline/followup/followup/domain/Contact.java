package io.openhotline.followup.followup.domain;

/// How an attempt to reach the customer went.
public enum Contact {
    REACHED,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER,
    DECLINED
}
