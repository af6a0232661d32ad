package io.openhotline.contracts;

/// What waits for the review of a second person.
public enum ReviewKind {
    DISPATCH,
    CHASE,
    RECALL
}
