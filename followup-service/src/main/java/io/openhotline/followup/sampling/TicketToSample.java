package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Reach;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Describes a handled ticket to be sampled.
///
/// @param customers the group of customers; null for all others
/// @param reach is asked only when the rate requires the ticket, under the lock of the stratum
public record TicketToSample(
        UUID ticketId,
        String kind,
        @Nullable String customers,
        Instant handledAt,
        Supplier<Reach> reach) {}
