package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.Rollup;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.fact.domain.TicketFold;
import io.openhotline.reporting.policy.domain.Breakdown;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Does in memory what the service does with its tables: keeps observations, folds them, adds
/// differences.
final class Projection {
    private record Place(Object source, long sequence) {}

    private final ZoneId zone = ZoneId.of("Asia/Shanghai");
    private final Map<UUID, Map<Place, Observed>> observed = new HashMap<>();
    private final Map<UUID, TicketFact> facts = new HashMap<>();
    private final Map<RollupKey, Measures> rollup = new TreeMap<>();

    private final Collection<Breakdown> kept;

    /// @param kept what the rollup counts by
    private Projection(Collection<Breakdown> kept) {
        this.kept = kept;
    }

    /// Counts by every dimension, and by no crossed pair.
    static Projection of(List<Sent> deliveries) {
        return of(deliveries, Breakdown.singles());
    }

    static Projection of(List<Sent> deliveries, Collection<Breakdown> kept) {
        var projection = new Projection(kept);
        deliveries.stream().flatMap(sent -> sent.observed().stream()).forEach(projection::add);
        return projection;
    }

    /// Folds the events of one ticket.
    static TicketFact fold(TicketEventsBuilder ticket) {
        return fold(events(ticket));
    }

    static TicketFact fold(List<Sent> deliveries) {
        return of(deliveries).facts().values().iterator().next();
    }

    static List<Sent> events(TicketEventsBuilder ticket) {
        return ticket.build(State.RECEIVED).events();
    }

    private void add(TicketObserved one) {
        Map<Place, Observed> known = observed.computeIfAbsent(one.ticketId(), _ -> new HashMap<>());
        var place = new Place(one.observed().source(), one.observed().sequence());
        if (known.putIfAbsent(place, one.observed()) == null) {
            TicketFold.fold(known.values(), zone)
                    .ifPresent(fact -> count(facts.put(one.ticketId(), fact), fact));
        }
    }

    private void count(@Nullable TicketFact before, TicketFact after) {
        var change = new Rollup(kept);
        change.replace(before, after);
        change.changes().forEach((key, measures) -> rollup.merge(key, measures, Measures::plus));
    }

    Map<UUID, TicketFact> facts() {
        return facts;
    }

    /// Returns the rows that are not zero.
    Map<RollupKey, Measures> rollup() {
        var rows = new TreeMap<>(rollup);
        rows.values().removeIf(Measures.ZERO::equals);
        return rows;
    }
}
