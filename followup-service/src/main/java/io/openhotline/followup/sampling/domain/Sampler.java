package io.openhotline.followup.sampling.domain;

/// Samples the tickets of a stratum systematically (P8): a ticket is sampled when the rate would
/// not hold without it, so the rate holds at every moment and in every order.
public final class Sampler {
    private Sampler() {}

    /// Counts a handled ticket; `callable` is true when there is a number to call.
    public static SamplingDecision handled(StratumCounts counts, Rate rate, boolean callable) {
        StratumCounts counted = counts.withHandled();
        if (!counted.isBelow(rate)) {
            return new SamplingDecision(counted, SamplingReason.NOT_SAMPLED);
        }
        return callable
                ? new SamplingDecision(counted.withPlanned(), SamplingReason.SAMPLED)
                : new SamplingDecision(counted, SamplingReason.NO_CONTACT);
    }

    /// Subtracts a sampled ticket whose customer could not be asked. When the rate then requires
    /// another ticket, [#replacement] follows if there is a candidate; otherwise the next handled
    /// ticket is sampled.
    public static SamplingDecision noResponse(StratumCounts counts) {
        return new SamplingDecision(counts.withoutPlanned(), SamplingReason.NO_RESPONSE);
    }

    /// Removes a withdrawn ticket from the counts.
    public static SamplingDecision withdrawn(StratumCounts counts, boolean wasPlanned) {
        return new SamplingDecision(counts.withoutHandled(wasPlanned), SamplingReason.WITHDRAWN);
    }

    /// Counts a ticket that was not sampled before, in exchange for one whose customer could not be
    /// asked.
    public static SamplingDecision replacement(StratumCounts counts) {
        return new SamplingDecision(counts.withPlanned(), SamplingReason.REPLACEMENT);
    }
}
