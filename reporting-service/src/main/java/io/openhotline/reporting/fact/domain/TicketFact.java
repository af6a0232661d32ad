package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket as statistics count it. `day` is the day of receipt in the time zone of the pack. All
/// measures of the ticket count on this day. `resolveBy` is the deadline of the last work order,
/// `customerResolveBy` the customer's. `firstCategory` is the category at receipt, before the desk
/// corrected it. `askedAt` is when the customer answered last. `number` is null for tickets that an
/// earlier version has observed.
public record TicketFact(
        LocalDate day,
        Instant receivedAt,
        String category,
        Kind kind,
        @Nullable String nature,
        Severity severity,
        String channel,
        @Nullable String department,
        State state,
        @Nullable Satisfaction satisfaction,
        @Nullable Instant handledAt,
        @Nullable Instant resolveBy,
        @Nullable Instant customerResolveBy,
        @Nullable String firstCategory,
        @Nullable Instant askedAt,
        @Nullable String number,
        Measures measures)
        implements Counted {
    private static final List<Dimension> DIMENSIONS =
            List.of(
                    Dimension.TOTAL,
                    Dimension.CATEGORY,
                    Dimension.KIND,
                    Dimension.NATURE,
                    Dimension.SEVERITY,
                    Dimension.DEPARTMENT,
                    Dimension.CHANNEL,
                    Dimension.STATE,
                    Dimension.SATISFACTION);

    @Override
    public List<RollupKey> keys() {
        return DIMENSIONS.stream().map(this::key).toList();
    }

    /// Returns the rollup row in which a dimension counts the ticket.
    public RollupKey key(Dimension dimension) {
        return new RollupKey(day, dimension, code(dimension));
    }

    private String code(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> RollupKey.ALL;
            case CATEGORY -> category;
            case KIND -> kind.name();
            case NATURE -> orNone(nature);
            case SEVERITY -> severity.name();
            case DEPARTMENT -> orNone(department);
            case CHANNEL -> channel;
            case STATE -> state.name();
            case SATISFACTION -> satisfaction == null ? RollupKey.NONE : satisfaction.name();
            case QUEUE, AGENT -> throw new IllegalArgumentException("No ticket has " + dimension);
        };
    }

    private static String orNone(@Nullable String code) {
        return code == null ? RollupKey.NONE : code;
    }
}
