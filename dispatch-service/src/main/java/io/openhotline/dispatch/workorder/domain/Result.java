package io.openhotline.dispatch.workorder.domain;

import org.jspecify.annotations.Nullable;

/// Holds the result that a department reports. `valid` is its judgement on a complaint (W4), and
/// null for anything else.
public record Result(
        Outcome outcome, @Nullable String cause, String remedy, @Nullable Boolean valid) {

    /// Classifies a result.
    public enum Outcome {
        SOLVED,
        EXPLAINED,
        PROMISED,
        NOT_SOLVABLE
    }
}
