package io.openhotline.platform.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many events a replay has handled.
@Schema(name = "ReplayedEvents", requiredProperties = "handled")
public record ReplayedEventsView(
        @Schema(description = "This event and those behind it; 0 if it was discarded")
                int handled) {}
