package io.openhotline.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A parked event as it was received. A payload that is not UTF-8 is shown as its bytes only.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ParkedEvent",
        requiredProperties = {"event", "headers"})
public record ParkedEventView(
        ParkedEventSummaryView event,
        @Schema(description = "All headers of the record, `ce_id` and `ce_sequence` among them")
                Map<String, String> headers,
        @Schema(description = "The value of the record, usually JSON; missing if it is not UTF-8")
                @Nullable String payload,
        @Schema(description = "The bytes of the value in Base64, if they are not UTF-8")
                @Nullable String payloadBase64) {

    static ParkedEventView of(ParkedEventEntity parked) {
        Optional<String> text = parked.message().text();
        return new ParkedEventView(
                ParkedEventSummaryView.of(parked),
                parked.headers,
                text.orElse(null),
                text.isPresent() ? null : Base64.getEncoder().encodeToString(parked.payload));
    }
}
