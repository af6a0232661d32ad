package io.openhotline.intake.ticket.domain;

/// Lists what a ticket is to a related one.
public enum Relation {
    CONTINUES,
    CONTINUED_BY
}
