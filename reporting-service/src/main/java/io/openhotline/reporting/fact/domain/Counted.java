package io.openhotline.reporting.fact.domain;

import java.util.List;

/// A ticket or a call as statistics count it.
public interface Counted {
    /// Returns the rollup rows that count it.
    List<RollupKey> keys();

    Measures measures();
}
