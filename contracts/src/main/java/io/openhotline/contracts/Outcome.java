package io.openhotline.contracts;

/// How a department left the matter when it completed the work order.
public enum Outcome {
    SOLVED,
    EXPLAINED,
    PROMISED,
    NOT_SOLVABLE
}
