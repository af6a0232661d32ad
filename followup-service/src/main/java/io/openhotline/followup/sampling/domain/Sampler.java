package io.openhotline.followup.sampling.domain;

/// Samples the tickets of a stratum systematically (P8): a ticket is sampled when the rate would
/// not hold without it, so the rate holds at every moment and in every order.
public final class Sampler {
    private Sampler() {}

    /// Counts a handled ticket; `callable` is true when there is a number to call.
    public static Drawing handled(Tally tally, Rate rate, boolean callable) {
        Tally counted = tally.oneHandled();
        if (!counted.owes(rate)) {
            return new Drawing(counted, Reason.NOT_DRAWN);
        }
        return callable
                ? new Drawing(counted.onePlanned(), Reason.SAMPLED)
                : new Drawing(counted, Reason.NO_CONTACT);
    }

    /// Counts a sampled ticket as lost, because its customer could not be asked. When the rate then
    /// requires another ticket, [#replaced] follows if there is a candidate; otherwise the next
    /// handled ticket is sampled.
    public static Drawing lost(Tally tally) {
        return new Drawing(tally.oneLost(), Reason.LOST);
    }

    /// Removes a withdrawn ticket from the counts.
    public static Drawing gone(Tally tally, boolean wasPlanned) {
        return new Drawing(tally.oneGone(wasPlanned), Reason.GONE);
    }

    /// Counts a ticket that was not sampled before as the replacement of a lost one.
    public static Drawing replaced(Tally tally) {
        return new Drawing(tally.onePlanned(), Reason.REPLACEMENT);
    }
}
