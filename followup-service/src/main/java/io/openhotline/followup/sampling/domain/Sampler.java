package io.openhotline.followup.sampling.domain;

/// Samples the tickets of a stratum systematically (P8): a ticket is sampled when the rate would
/// not hold without it, so the rate holds at every moment and in every order.
public final class Sampler {
    private Sampler() {}

    /// Returns whether the rate requires the next handled ticket.
    public static boolean needsNext(StratumCounts counts, Rate rate) {
        return counts.withHandled().isBelow(rate);
    }

    /// Counts a handled ticket; `reach` matters only when the rate requires the ticket.
    public static SamplingDecision handled(StratumCounts counts, Rate rate, Reach reach) {
        StratumCounts counted = counts.withHandled();
        if (!counted.isBelow(rate)) {
            return new SamplingDecision(counted, SamplingReason.NOT_SAMPLED);
        }
        return switch (reach) {
            case ASKABLE -> new SamplingDecision(counted.withPlanned(), SamplingReason.SAMPLED);
            case NO_CONTACT -> new SamplingDecision(counted, SamplingReason.NO_CONTACT);
            case DO_NOT_CALL -> new SamplingDecision(counted, SamplingReason.DO_NOT_CALL);
            case CAPPED -> new SamplingDecision(counted, SamplingReason.CAPPED);
        };
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
