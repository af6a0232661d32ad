package io.openhotline.reporting.fact.domain;

/// The topic that an observation comes from. Their order is the order of the fold.
public enum Source {
    TICKETS,
    WORK_ORDERS,
    FOLLOW_UPS
}
