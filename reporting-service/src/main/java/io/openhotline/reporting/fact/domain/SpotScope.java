package io.openhotline.reporting.fact.domain;

/// How wide the places are at which tickets are counted by hour.
public enum SpotScope {
    /// A [GridCell].
    CELL,
    DISTRICT,
    /// The whole area of the hotline.
    ALL
}
