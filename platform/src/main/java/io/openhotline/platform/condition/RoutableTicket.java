package io.openhotline.platform.condition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds the attributes of a ticket that conditions may read. Every attribute may be missing,
/// because a preview may leave it out. `repeat` says whether it repeats an unfinished complaint
/// (T3). `kind` and `severity` are names of the contract's constants.
public record RoutableTicket(
        @Nullable String category,
        @Nullable String kind,
        @Nullable String channel,
        @Nullable String nature,
        @Nullable String severity,
        @Nullable String customerKind,
        @Nullable String customerLevel,
        @Nullable Boolean hasPlace,
        @Nullable Boolean hasPhone,
        @Nullable Boolean repeat,
        Map<String, Object> fields) {
    public RoutableTicket {
        fields = Map.copyOf(fields);
    }

    /// A ticket of a customer without a level that repeats no complaint.
    public RoutableTicket(
            @Nullable String category,
            @Nullable String kind,
            @Nullable String channel,
            @Nullable String nature,
            @Nullable String severity,
            @Nullable String customerKind,
            @Nullable Boolean hasPlace,
            @Nullable Boolean hasPhone,
            Map<String, Object> fields) {
        this(
                category,
                kind,
                channel,
                nature,
                severity,
                customerKind,
                null,
                hasPlace,
                hasPhone,
                false,
                fields);
    }
}
