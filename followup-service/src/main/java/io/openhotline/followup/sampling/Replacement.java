package io.openhotline.followup.sampling;

import java.util.UUID;

/// The ticket that was drawn in the place of another one of its stratum.
public record Replacement(UUID ticketId, String stratum) {}
