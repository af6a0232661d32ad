package io.openhotline.followup.sampling;

import java.time.Instant;
import java.util.UUID;

/// Describes a handled ticket to be sampled; `callable` is true when there is a number to call.
public record TicketToSample(UUID ticketId, String kind, Instant handledAt, boolean callable) {}
