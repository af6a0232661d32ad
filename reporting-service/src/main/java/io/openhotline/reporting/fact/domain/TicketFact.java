package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A ticket as statistics count it. `day` is the day of receipt in the time zone of the pack. All
/// measures of the ticket count on this day. `resolveBy` is the deadline of the last work order,
/// `customerResolveBy` the customer's. `firstCategory` is the category at receipt, before the desk
/// corrected it. `askedAt` is when the customer answered last. `number` is null for tickets that an
/// earlier version has observed. `records` are warnings and appeals by the department on whose
/// record they are, `clocks` are named clocks by their name. Facts of older versions have no
/// traits, no times, no records, no clocks and no `workOrder`, which is the last one.
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
        Measures measures,
        Traits traits,
        Map<Timing, Long> times,
        Map<String, Measures> records,
        @Nullable UUID workOrder,
        Map<String, Measures> clocks)
        implements Counted {
    public TicketFact {
        traits = Objects.requireNonNullElse(traits, Traits.NONE);
        times = times == null ? Map.of() : Map.copyOf(times);
        records = ordered(records);
        clocks = ordered(clocks);
    }

    /// A ticket without a work order.
    public TicketFact(
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
            Measures measures,
            Traits traits,
            Map<Timing, Long> times,
            Map<String, Measures> records) {
        this(
                day,
                receivedAt,
                category,
                kind,
                nature,
                severity,
                channel,
                department,
                state,
                satisfaction,
                handledAt,
                resolveBy,
                customerResolveBy,
                firstCategory,
                askedAt,
                number,
                measures,
                traits,
                times,
                records,
                null,
                Map.of());
    }

    private static Map<String, Measures> ordered(@Nullable Map<String, Measures> measures) {
        return measures == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(measures));
    }

    /// Returns the rollup row in which a dimension counts the ticket.
    public RollupKey key(Dimension dimension) {
        return new RollupKey(day, dimension, codes(dimension).getFirst());
    }

    @Override
    public List<String> codes(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> List.of(RollupKey.ALL);
            case CATEGORY -> List.of(category);
            case KIND -> List.of(kind.name());
            case NATURE -> orNone(nature);
            case SEVERITY -> List.of(severity.name());
            case DEPARTMENT -> orNone(department);
            case CHANNEL -> List.of(channel);
            case STATE -> List.of(state.name());
            case SATISFACTION -> orNone(satisfaction == null ? null : satisfaction.name());
            case QUEUE -> orNone(traits.queue());
            case AGENT -> orNone(traits.agent());
            case CUSTOMER_KIND -> orNone(traits.customerKind());
            case CUSTOMER_LEVEL -> orNone(traits.customerLevel());
            case INCIDENT -> orAbsent(traits.incident());
            case RESPONSIBLE -> orAbsent(traits.responsible());
            case DISTRICT -> orNone(traits.district());
            case LOYALTY -> orNone(traits.loyalty() == null ? null : traits.loyalty().name());
            case ANSWER -> traits.answers();
            case CAUSE -> traits.causes();
            case FOUND_CAUSE -> orAbsent(traits.foundCause());
            case LINE, ITEM, RECORD, CLOCK -> List.of();
        };
    }

    @Override
    public List<Counted> parts() {
        return Stream.concat(parts(Dimension.RECORD, records), parts(Dimension.CLOCK, clocks))
                .toList();
    }

    private Stream<Counted> parts(Dimension dimension, Map<String, Measures> byCode) {
        return byCode.entrySet().stream()
                .map(part -> new Part(day, dimension, part.getKey(), part.getValue()));
    }

    private static List<String> orAbsent(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static List<String> orNone(@Nullable String code) {
        return List.of(code == null ? RollupKey.NONE : code);
    }
}
