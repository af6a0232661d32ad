package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.SamplingReason;

/// Reports the sampling decision on a ticket: its stratum and the reason.
public record SamplingResult(String stratum, SamplingReason reason) {}
