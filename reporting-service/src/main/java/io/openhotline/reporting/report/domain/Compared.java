package io.openhotline.reporting.report.domain;

import java.util.function.BinaryOperator;
import java.util.function.Function;

/// The same figure of a period, of the period before, and of the same period a year before (P9).
public record Compared<T>(T now, T previous, T yearBefore) {

    public <R> Compared<R> map(Function<T, R> mapping) {
        return new Compared<>(
                mapping.apply(now), mapping.apply(previous), mapping.apply(yearBefore));
    }

    /// Combines each figure with the same one of another.
    public Compared<T> with(Compared<T> other, BinaryOperator<T> combine) {
        return new Compared<>(
                combine.apply(now, other.now),
                combine.apply(previous, other.previous),
                combine.apply(yearBefore, other.yearBefore));
    }
}
