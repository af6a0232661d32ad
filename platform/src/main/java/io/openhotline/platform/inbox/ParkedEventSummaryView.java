package io.openhotline.platform.inbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A parked event without its payload, which may contain personal data.
@Schema(
        name = "ParkedEventSummary",
        requiredProperties = {"id", "consumer", "ticket", "topic", "type", "cause", "parkedAt"})
public record ParkedEventSummaryView(
        @Schema(description = "Ascending in the order of parking", examples = "17") long id,
        @Schema(
                        description = "The consumer group that could not handle it",
                        examples = "dispatch-service")
                String consumer,
        @Schema(
                        description = "The key of the record, usually the id of a ticket",
                        examples = "01a21977-7a46-7623-9c65-84c077416f40")
                String ticket,
        @Schema(description = "Where it came from", examples = "departments.engineering.replies.v1")
                String topic,
        @Schema(description = "`ce_type`; empty if it is missing", examples = "reply.accept.v1")
                String type,
        @Schema(description = "Why it is parked, or that it waits behind another event")
                String cause,
        @Schema(description = "When it was parked") Instant parkedAt) {

    static ParkedEventSummaryView of(ParkedEventEntity parked) {
        return new ParkedEventSummaryView(
                parked.id,
                parked.consumer,
                parked.ticket,
                parked.topic,
                parked.message().type(),
                parked.cause,
                parked.parkedAt);
    }
}
