package io.openhotline.followup.opinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the opinion of a customer about a ticket that the agent handled, without the customer's
/// contact.
@Schema(
        name = "OpinionOfCustomer",
        description = "The opinion of a customer about a ticket that the caller handled",
        requiredProperties = {"followUpId", "ticketId", "round", "answeredAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpinionView(
        UUID followUpId,
        UUID ticketId,
        @Schema(description = "The number that people use", examples = "2026-0000123-6")
                @Nullable String number,
        @Schema(description = "Code of the category", examples = "leak") @Nullable String category,
        @Schema(description = "Counts the follow-ups of a ticket from 1", examples = "1") int round,
        @Schema(
                        description = "How satisfied the customer is",
                        enumeration = {
                            "VERY_SATISFIED",
                            "SATISFIED",
                            "NEUTRAL",
                            "DISSATISFIED",
                            "VERY_DISSATISFIED"
                        })
                @Nullable String satisfaction,
        @Schema(description = "Whether that counts as satisfied") @Nullable Boolean satisfied,
        @Schema(description = "A remark of the customer; long numbers are masked")
                @Nullable String remark,
        Instant answeredAt) {}
