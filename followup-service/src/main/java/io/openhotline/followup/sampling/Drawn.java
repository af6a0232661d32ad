package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Reason;
import java.util.Optional;

/// Reports the sampling decision on a ticket: its stratum, the reason, and the replacement for a
/// customer who left no number.
public record Drawn(String stratum, Reason reason, Optional<Replacement> replacement) {}
