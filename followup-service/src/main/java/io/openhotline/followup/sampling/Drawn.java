package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Reason;
import java.util.Optional;

/// How the draw of a ticket went, in which stratum, and who was drawn instead of a customer who
/// left no number.
public record Drawn(String stratum, Reason reason, Optional<Replacement> replacement) {}
