package io.openhotline.reporting.fact.domain;

/// The topic that an observation comes from. The fold reads sources in the order of the constants.
public enum Source {
    TICKETS,
    WORK_ORDERS,
    FOLLOW_UPS
}
