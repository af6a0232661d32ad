package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Loyalty;
import io.openhotline.reporting.fact.domain.Traits;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Further codes of a ticket as the API shows them.
@Schema(
        name = "CountedTraits",
        description =
                "Further codes under which the ticket is counted; null for one without a code",
        requiredProperties = {
            "agent",
            "queue",
            "customerKind",
            "customerLevel",
            "incident",
            "responsible",
            "district",
            "loyalty",
            "answers",
            "causes",
            "foundCause"
        })
record TraitsView(
        @Schema(description = "The staff number of the agent who filed it", nullable = true)
                @Nullable String agent,
        @Schema(description = "The queue of the desk that it reached last", nullable = true)
                @Nullable String queue,
        @Schema(nullable = true) @Nullable String customerKind,
        @Schema(nullable = true) @Nullable String customerLevel,
        @Schema(description = "The incident that it leads or has joined", nullable = true)
                @Nullable String incident,
        @Schema(description = "The unit that the department named as responsible", nullable = true)
                @Nullable String responsible,
        @Schema(description = "The district of the place", nullable = true)
                @Nullable String district,
        @Schema(description = "By the last answer that has one", nullable = true)
                @Nullable Loyalty loyalty,
        @Schema(
                        description = "The coded answers of the last follow-up, as `question=code`",
                        examples = "[\"solved=yes\"]")
                List<String> answers,
        @Schema(
                        description = "Codes of the causes that the customer named",
                        examples = "[\"not-solved\"]")
                List<String> causes,
        @Schema(
                        description = "The code of the cause that the department found",
                        examples = "joint-aged",
                        nullable = true)
                @Nullable String foundCause) {

    static TraitsView of(Traits traits) {
        return new TraitsView(
                traits.agent(),
                traits.queue(),
                traits.customerKind(),
                traits.customerLevel(),
                traits.incident(),
                traits.responsible(),
                traits.district(),
                traits.loyalty(),
                traits.answers(),
                traits.causes(),
                traits.foundCause());
    }
}
