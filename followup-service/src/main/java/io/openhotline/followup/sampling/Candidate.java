package io.openhotline.followup.sampling;

import java.time.Instant;
import java.util.UUID;

/// A ticket that was just handled and may be drawn; `callable` where there is a number to call.
public record Candidate(UUID ticketId, String kind, Instant handledAt, boolean callable) {}
