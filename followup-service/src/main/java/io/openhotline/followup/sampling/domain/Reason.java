package io.openhotline.followup.sampling.domain;

/// Why a draw went as it did; kept on record with the tally after it.
public enum Reason {
    /// The promise was short of one.
    SAMPLED,
    /// The promise was kept without.
    NOT_DRAWN,
    /// Handled longer ago than the policy revisits; not counted in the stratum.
    TOO_OLD,
    /// Its turn, but there is no phone number; the next one is drawn in its place.
    NO_CONTACT,
    /// Drawn in the place of a customer who could not be asked.
    REPLACEMENT,
    /// Was drawn, but the customer was unreachable or declined.
    LOST,
    /// The customer took the ticket back, so that the stratum is one smaller.
    GONE
}
