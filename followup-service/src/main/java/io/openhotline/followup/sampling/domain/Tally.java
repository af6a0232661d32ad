package io.openhotline.followup.sampling.domain;

/// Counts the handled tickets of a stratum, and those whose follow-up is planned or was held. A
/// customer who could not be asked doesn't count as planned.
public record Tally(long handled, long planned) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (planned < 0 || planned > handled) {
            throw new IllegalArgumentException(planned + " planned of " + handled + " handled");
        }
    }

    /// Returns whether the rate requires another sampled ticket.
    public boolean owes(Rate rate) {
        return planned < rate.required(handled);
    }

    Tally oneHandled() {
        return new Tally(handled + 1, planned);
    }

    Tally onePlanned() {
        return new Tally(handled, planned + 1);
    }

    Tally oneLost() {
        return new Tally(handled, planned - 1);
    }

    Tally oneGone(boolean wasPlanned) {
        return new Tally(handled - 1, wasPlanned ? planned - 1 : planned);
    }
}
