package io.openhotline.dispatch.workorder.domain;

import org.jspecify.annotations.Nullable;

/// Holds the result that a department reports. `valid` is its judgement on a complaint (W4), and
/// null for anything else. `judgement` has what a department judges beyond that (C4), `causeCode`
/// the code of the cause in the pack.
public record Result(
        Outcome outcome,
        @Nullable String cause,
        String remedy,
        @Nullable Boolean valid,
        @Nullable Judgement judgement,
        @Nullable String causeCode) {

    /// Describes a result without a judgement.
    public Result(Outcome outcome, @Nullable String cause, String remedy, @Nullable Boolean valid) {
        this(outcome, cause, remedy, valid, null, null);
    }

    /// Describes a result without the code of a cause.
    public Result(
            Outcome outcome,
            @Nullable String cause,
            String remedy,
            @Nullable Boolean valid,
            @Nullable Judgement judgement) {
        this(outcome, cause, remedy, valid, judgement, null);
    }

    /// Classifies a result.
    public enum Outcome {
        SOLVED,
        EXPLAINED,
        PROMISED,
        NOT_SOLVABLE
    }
}
