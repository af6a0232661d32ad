package io.openhotline.contracts;

/// Lists the commands that a second person reviews.
public enum ReviewKind {
    DISPATCH,
    CHASE,
    RECALL
}
