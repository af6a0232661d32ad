package io.openhotline.contracts;

/// What a department achieved when it completed the work order.
public enum Outcome {
    SOLVED,
    EXPLAINED,
    PROMISED,
    NOT_SOLVABLE
}
