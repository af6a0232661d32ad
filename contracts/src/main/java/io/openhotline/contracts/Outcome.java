package io.openhotline.contracts;

/// Lists the results with which a department completes a work order.
public enum Outcome {
    SOLVED,
    EXPLAINED,
    PROMISED,
    NOT_SOLVABLE
}
