package io.openhotline.followup.sampling.domain;

/// The systematic draw of a stratum (P8). A ticket is drawn when the promise would otherwise be
/// broken, so the rate holds at every moment, whatever the order.
public final class Sampler {
    private Sampler() {}

    /// A ticket was handled; `callable` where there is a number to call.
    public static Drawing handled(Tally tally, Rate rate, boolean callable) {
        Tally counted = tally.oneHandled();
        if (!counted.owes(rate)) {
            return new Drawing(counted, Reason.NOT_DRAWN);
        }
        return callable
                ? new Drawing(counted.onePlanned(), Reason.SAMPLED)
                : new Drawing(counted, Reason.NO_CONTACT);
    }

    /// The customer of a drawn ticket could not be asked. Where the stratum then owes a draw,
    /// [#replaced] follows if somebody is there, and the next one handled is drawn otherwise.
    public static Drawing lost(Tally tally) {
        return new Drawing(tally.oneLost(), Reason.LOST);
    }

    /// A ticket was taken back and is none of the stratum's any more.
    public static Drawing gone(Tally tally, boolean wasPlanned) {
        return new Drawing(tally.oneGone(wasPlanned), Reason.GONE);
    }

    /// One that had not been drawn takes the place of a customer who was lost.
    public static Drawing replaced(Tally tally) {
        return new Drawing(tally.onePlanned(), Reason.REPLACEMENT);
    }
}
