package io.openhotline.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A repair of a parked event. A missing field changes nothing; `headers` are merged by name.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RepairParkedEvent")
public record RepairParkedEventRequest(
        @Nullable @Text(max = 200) @Schema(description = "The new key; stays if missing")
                String ticket,
        @Nullable @Schema(description = "Headers to add, or to replace by name")
                Map<String, String> headers,
        @Nullable @Text(max = 200_000, multiline = true)
                @Schema(description = "The whole new value; stays if missing")
                String payload) {
    private static final Set<String> WHO_SENT_IT =
            Set.of(
                    CloudEventHeaders.ACTOR,
                    CloudEventHeaders.ACTOR_ROLES,
                    CloudEventHeaders.SOURCE);

    /// Returns an error for each header that would say who sent the event. Kafka's headers differ
    /// by letter case, but a reader of the log doesn't, so any case is refused.
    List<FieldError> forgedHeaders() {
        return names().filter(name -> WHO_SENT_IT.contains(name.toLowerCase(Locale.ROOT).strip()))
                .map(name -> FieldError.of("/headers/" + name, "not-repairable"))
                .toList();
    }

    /// Returns what it changes, without the values, which may be personal data.
    String changes() {
        return Stream.of(
                        ticket == null ? "" : "ticket",
                        headers == null ? "" : names().collect(Collectors.joining(" ")),
                        payload == null ? "" : "payload")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Stream<String> names() {
        return headers == null ? Stream.empty() : headers.keySet().stream().sorted();
    }
}
