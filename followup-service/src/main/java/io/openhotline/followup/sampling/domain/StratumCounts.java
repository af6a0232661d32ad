package io.openhotline.followup.sampling.domain;

/// Counts the handled tickets of a stratum, and those whose follow-up is planned or was held. A
/// customer who could not be asked doesn't count as planned.
public record StratumCounts(long handled, long planned) {
    public static final StratumCounts NONE = new StratumCounts(0, 0);

    public StratumCounts {
        if (planned < 0 || planned > handled) {
            throw new IllegalArgumentException(planned + " planned of " + handled + " handled");
        }
    }

    /// Returns whether the rate requires another sampled ticket.
    public boolean isBelow(Rate rate) {
        return planned < rate.required(handled);
    }

    StratumCounts withHandled() {
        return new StratumCounts(handled + 1, planned);
    }

    StratumCounts withPlanned() {
        return new StratumCounts(handled, planned + 1);
    }

    StratumCounts withoutPlanned() {
        return new StratumCounts(handled, planned - 1);
    }

    StratumCounts withoutHandled(boolean wasPlanned) {
        return new StratumCounts(handled - 1, wasPlanned ? planned - 1 : planned);
    }
}
