package io.openhotline.followup.sampling;

import io.openhotline.followup.sampling.domain.Reach;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Describes a handled ticket to be sampled.
///
/// @param customers the group of customers that has its own rate; null for all others
/// @param district the district that keeps the rate by itself; null if the kind has no such rate
/// @param reach is asked only when the rate requires the ticket, under the lock of the stratum
public record TicketToSample(
        UUID ticketId,
        String kind,
        @Nullable String customers,
        @Nullable String district,
        Instant handledAt,
        Supplier<Reach> reach) {}
