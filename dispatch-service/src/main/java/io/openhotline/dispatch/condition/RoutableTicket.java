package io.openhotline.dispatch.condition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What conditions may read of a ticket. Every part may be missing: the preview leaves out what the
/// asker doesn't know. `kind` and `severity` are the contract's constants.
public record RoutableTicket(
        @Nullable String category,
        @Nullable String kind,
        @Nullable String channel,
        @Nullable String nature,
        @Nullable String severity,
        @Nullable String customerKind,
        @Nullable Boolean hasPlace,
        @Nullable Boolean hasPhone,
        Map<String, Object> fields) {
    public RoutableTicket {
        fields = Map.copyOf(fields);
    }
}
