package io.openhotline.platform.inbox;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a parked event is discarded.
@Schema(name = "DiscardParkedEvent")
public record DiscardParkedEventRequest(
        @NotNull @Text(max = 500, multiline = true)
                @Schema(description = "Kept with the event", examples = "测试消息，无对应工单")
                String reason) {}
