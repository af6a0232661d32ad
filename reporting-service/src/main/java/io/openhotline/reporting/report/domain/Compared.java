package io.openhotline.reporting.report.domain;

import java.util.function.Function;

/// The same figure of a period, of the period before, and of the same period a year before (P9).
public record Compared<T>(T now, T previous, T yearBefore) {

    public <R> Compared<R> map(Function<T, R> mapping) {
        return new Compared<>(
                mapping.apply(now), mapping.apply(previous), mapping.apply(yearBefore));
    }
}
