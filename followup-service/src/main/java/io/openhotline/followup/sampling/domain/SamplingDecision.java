package io.openhotline.followup.sampling.domain;

/// Holds the result of a sampling step: the counts after it and the reason.
public record SamplingDecision(StratumCounts counts, SamplingReason reason) {}
