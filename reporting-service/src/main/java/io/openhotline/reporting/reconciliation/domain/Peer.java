package io.openhotline.reporting.reconciliation.domain;

/// A service whose counts are compared with ours, in the order of comparison.
public enum Peer {
    INTAKE,
    DISPATCH,
    FOLLOWUP;

    /// Returns the peer that is compared after this one, itself for the last one.
    public Peer next() {
        return this == FOLLOWUP ? this : values()[ordinal() + 1];
    }
}
