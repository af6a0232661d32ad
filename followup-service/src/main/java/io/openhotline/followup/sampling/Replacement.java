package io.openhotline.followup.sampling;

import java.util.UUID;

/// Identifies the ticket that was sampled instead of another one of its stratum.
public record Replacement(UUID ticketId, String stratum) {}
