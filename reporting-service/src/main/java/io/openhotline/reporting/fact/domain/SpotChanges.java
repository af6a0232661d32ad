package io.openhotline.reporting.fact.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/// Changes of the counts by hour and place, summed by key. They count what may be a new matter: no
/// ticket that is withdrawn, or belongs to an incident already. They are sorted, so that two
/// transactions lock rows in the same order.
public final class SpotChanges {
    private final Instant horizon;
    private final SortedMap<SpotKey, Integer> changes = new TreeMap<>();

    /// @param horizon tickets received before it are too old for a comparison and not counted
    public SpotChanges(Instant horizon) {
        this.horizon = horizon;
    }

    /// Subtracts the previous fact and adds the next one.
    public void replace(@Nullable TicketFact previous, TicketFact next) {
        if (previous != null) {
            each(previous, -1, this::add);
        }
        each(next, 1, this::add);
    }

    private void each(TicketFact fact, int tickets, ObjIntConsumer<SpotKey> to) {
        if (fact.receivedAt().isBefore(horizon)
                || fact.state() == State.WITHDRAWN
                || fact.traits().incident() != null) {
            return;
        }
        Instant hour = fact.receivedAt().truncatedTo(ChronoUnit.HOURS);
        String cell = fact.traits().cell();
        if (cell != null) {
            to.accept(new SpotKey(SpotScope.CELL, hour, cell, fact.category()), tickets);
        }
        String district = fact.traits().district();
        if (district != null) {
            to.accept(new SpotKey(SpotScope.DISTRICT, hour, district, fact.category()), tickets);
        }
        to.accept(new SpotKey(SpotScope.ALL, hour, "", fact.category()), tickets);
    }

    private void add(SpotKey key, int tickets) {
        changes.merge(key, tickets, Integer::sum);
    }

    /// Returns the changes that are not zero, in the order of their keys.
    public SortedMap<SpotKey, Integer> changes() {
        var sorted = new TreeMap<>(changes);
        sorted.values().removeIf(tickets -> tickets == 0);
        return sorted;
    }
}
