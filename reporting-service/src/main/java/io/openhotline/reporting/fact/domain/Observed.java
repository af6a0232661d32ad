package io.openhotline.reporting.fact.domain;

import java.util.Comparator;

/// An observation with its place among those of its ticket. `sequence` counts from 1 per source.
public record Observed(Source source, long sequence, Observation observation) {
    static final Comparator<Observed> IN_ORDER =
            Comparator.comparing(Observed::source).thenComparingLong(Observed::sequence);

    public Observed {
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence counts from 1, not from " + sequence);
        }
    }
}
