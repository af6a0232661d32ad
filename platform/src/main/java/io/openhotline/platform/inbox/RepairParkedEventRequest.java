package io.openhotline.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Text;
import java.util.Map;
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
                String payload) {}
