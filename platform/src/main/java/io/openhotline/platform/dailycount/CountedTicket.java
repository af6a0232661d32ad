package io.openhotline.platform.dailycount;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the numbers that one ticket adds to the counts of its day.
@Schema(
        name = "CountedTicketOfDay",
        description = "What a ticket adds to the sums of its day. It has no personal data",
        requiredProperties = {"id", "at", "facts"})
public record CountedTicket(
        @Schema(description = "The id of the ticket") UUID id,
        @Schema(description = "The moment that belongs to the day") Instant at,
        @Schema(description = "The number that it adds to each sum") Map<String, Long> facts) {
    public CountedTicket {
        facts = Map.copyOf(facts);
    }
}
