package io.openhotline.followup.sampling.domain;

/// The outcome of a step of the draw: the tally after it, and why.
public record Drawing(Tally tally, Reason reason) {}
