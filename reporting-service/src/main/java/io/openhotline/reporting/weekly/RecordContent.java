package io.openhotline.reporting.weekly;

import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.weekly.domain.Became;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Lists the tickets and calls that an agent received in the days of a sheet, with their states
/// when the sheet was made.
@Schema(
        name = "AgentRecordContent",
        description = "What an agent received, and what became of it until the sheet was made",
        requiredProperties = {"tickets", "calls"})
record RecordContent(
        @Schema(description = "In the order of receipt") List<TicketLine> tickets,
        @Schema(description = "In the order in which they came in") List<CallLine> calls) {
    /// A ticket that the agent filed.
    @Schema(
            name = "AgentTicket",
            description = "A ticket that the agent filed",
            requiredProperties = {
                "ticket",
                "number",
                "receivedAt",
                "category",
                "kind",
                "department",
                "became",
                "handledAt",
                "reworks",
                "satisfaction"
            })
    record TicketLine(
            UUID ticket,
            @Schema(nullable = true) @Nullable String number,
            Instant receivedAt,
            @Schema(examples = "leak") String category,
            Kind kind,
            @Schema(description = "The department that has or had it last", nullable = true)
                    @Nullable String department,
            Became became,
            @Schema(nullable = true) @Nullable Instant handledAt,
            @Schema(minimum = "0", description = "How often it had to be handled again")
                    long reworks,
            @Schema(description = "The customer's last answer", nullable = true)
                    @Nullable Satisfaction satisfaction) {}

    /// A call that the agent answered first.
    @Schema(
            name = "AgentCall",
            description = "A call that the agent answered first",
            requiredProperties = {"call", "queue", "startedAt", "waitSeconds", "talkSeconds"})
    record CallLine(
            UUID call,
            @Schema(description = "The queue in which the caller waited", nullable = true)
                    @Nullable String queue,
            Instant startedAt,
            @Schema(minimum = "0", description = "Seconds until the answer") long waitSeconds,
            @Schema(
                            minimum = "0",
                            description = "Seconds from the answer to the end; null while it lasts",
                            nullable = true)
                    @Nullable Long talkSeconds) {}
}
