package io.openhotline.followup.sampling.domain;

/// Holds the result of a sampling step: the counts after it and the reason.
public record Drawing(Tally tally, Reason reason) {}
