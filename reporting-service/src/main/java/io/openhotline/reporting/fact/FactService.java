package io.openhotline.reporting.fact;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.fact.GenerationRepository.Generations;
import io.openhotline.reporting.fact.domain.Observed;
import io.openhotline.reporting.fact.domain.Rollup;
import io.openhotline.reporting.fact.domain.SpotChanges;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.fact.domain.TicketFold;
import io.openhotline.reporting.policy.ReportingPolicy;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Counts tickets: locks their rows, folds their observations into facts and adds the difference to
/// the rollups. A batch of any size takes the same few statements.
@PackScoped
public class FactService {
    private final GenerationRepository generations;
    private final FactRepository facts;
    private final ObservationRepository observations;
    private final RollupService rollups;
    private final SpotService spots;
    private final ZoneId zone;

    FactService(
            GenerationRepository generations,
            FactRepository facts,
            ObservationRepository observations,
            RollupService rollups,
            SpotService spots,
            ReportingPolicy policy) {
        this.generations = generations;
        this.facts = facts;
        this.observations = observations;
        this.rollups = rollups;
        this.spots = spots;
        this.zone = policy.timeZone();
    }

    /// Stores new observations and counts their tickets in each generation in use.
    @Transactional(TxType.MANDATORY)
    public void process(List<TicketObserved> observed) {
        Generations inUse = generations.lock();
        Set<UUID> tickets =
                observed.stream().map(TicketObserved::ticketId).collect(Collectors.toSet());
        List<FactEntity> rows = facts.lock(tickets, inUse.counted());
        Set<UUID> changed = observations.add(observed);
        count(inUse, rows.stream().filter(row -> changed.contains(row.ticketId)).toList());
    }

    /// Counts tickets in the next generation from all their observations. Throws if another attempt
    /// of the rebuild has begun.
    @Transactional(TxType.REQUIRES_NEW)
    void recount(int next, List<UUID> tickets) {
        Generations inUse = generations.lock();
        if (!Objects.equals(inUse.next(), next)) {
            throw new IllegalStateException("Another attempt than " + next + " has begun");
        }
        count(inUse, facts.lock(tickets, List.of(next)));
    }

    /// Finds a ticket of which any event has arrived, as reports count it now.
    @Transactional
    Optional<TicketFactView> find(UUID ticket) {
        return Optional.ofNullable(observations.of(Set.of(ticket)).get(ticket))
                .map(observed ->
                        TicketFactView.of(
                                ticket,
                                facts.findCurrent(ticket).map(FactMapper::toDomain).orElse(null),
                                observed));
    }

    private void count(Generations inUse, List<FactEntity> rows) {
        Map<UUID, List<Observed>> observed =
                observations.of(rows.stream().map(row -> row.ticketId).collect(Collectors.toSet()));
        var counted = new ArrayList<FactEntity>();
        var changes = new TreeMap<Integer, Rollup>();
        var places = new TreeMap<Integer, SpotChanges>();
        for (FactEntity row : rows) {
            TicketFold.fold(observed.getOrDefault(row.ticketId, List.of()), zone)
                    .ifPresent(fact -> {
                        TicketFact previous = FactMapper.toDomain(row);
                        changes.computeIfAbsent(row.generation, it -> new Rollup(inUse.kept(it)))
                                .replace(previous, fact);
                        places.computeIfAbsent(row.generation, _ -> spots.changes())
                                .replace(previous, fact);
                        FactMapper.update(row, fact);
                        counted.add(row);
                    });
        }
        facts.update(counted);
        changes.forEach(rollups::add);
        places.forEach(spots::add);
    }
}
