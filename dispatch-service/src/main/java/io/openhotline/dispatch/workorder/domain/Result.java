package io.openhotline.dispatch.workorder.domain;

import org.jspecify.annotations.Nullable;

/// How a department left the matter. `valid` is its judgement on a complaint (W4), and absent for
/// anything else.
public record Result(
        Outcome outcome, @Nullable String cause, String remedy, @Nullable Boolean valid) {

    /// In a word.
    public enum Outcome {
        SOLVED,
        EXPLAINED,
        PROMISED,
        NOT_SOLVABLE
    }
}
