package io.openhotline.reporting.fact;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.fact.GenerationRepository.Generations;
import io.openhotline.reporting.fact.InspectionFactRepository.Row;
import io.openhotline.reporting.fact.domain.InspectionFact;
import io.openhotline.reporting.fact.domain.InspectionObservation;
import io.openhotline.reporting.fact.domain.Rollup;
import io.openhotline.reporting.policy.ReportingPolicy;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Counts inspections as [FactService] counts tickets: adds the difference between the new fact and
/// the one before to the rollups (T14).
@PackScoped
public class InspectionFactService {
    private final GenerationRepository generations;
    private final InspectionFactRepository inspections;
    private final RollupService rollups;
    private final ZoneId zone;

    InspectionFactService(
            GenerationRepository generations,
            InspectionFactRepository inspections,
            RollupService rollups,
            ReportingPolicy policy) {
        this.generations = generations;
        this.inspections = inspections;
        this.rollups = rollups;
        this.zone = policy.timeZone();
    }

    /// Stores new observations and counts their inspections in each generation in use.
    @Transactional(TxType.MANDATORY)
    public void process(List<InspectionObserved> observed) {
        Generations inUse = generations.lock();
        Set<UUID> ids =
                observed.stream().map(InspectionObserved::inspectionId).collect(Collectors.toSet());
        List<Row> rows = inspections.lock(ids, inUse.counted());
        inspections.observe(observed);
        count(inUse, rows);
    }

    /// Counts inspections in the next generation again. Throws if another attempt of the rebuild
    /// has begun.
    @Transactional(TxType.REQUIRES_NEW)
    void recount(int next, List<UUID> ids) {
        Generations inUse = generations.lock();
        if (!Objects.equals(inUse.next(), next)) {
            throw new IllegalStateException("Another attempt than " + next + " has begun");
        }
        count(inUse, inspections.lock(ids, List.of(next)));
    }

    private void count(Generations inUse, List<Row> rows) {
        Map<UUID, List<InspectionObservation>> observed =
                inspections.observations(rows.stream().map(Row::inspectionId).toList());
        var after = new ArrayList<Row>();
        var changes = new TreeMap<Integer, Rollup>();
        for (Row row : rows) {
            InspectionFact.fold(observed.getOrDefault(row.inspectionId(), List.of()), zone)
                    .ifPresent(fact -> {
                        replace(
                                changes.computeIfAbsent(
                                        row.generation(), it -> new Rollup(inUse.kept(it))),
                                row,
                                fact);
                        after.add(new Row(row.inspectionId(), row.generation(), fact));
                    });
        }
        inspections.store(after);
        changes.forEach(rollups::add);
    }

    private static void replace(Rollup rollup, Row before, InspectionFact after) {
        InspectionFact fact = before.fact();
        if (fact != null) {
            fact.counted().forEach(one -> rollup.replace(one, null));
        }
        after.counted().forEach(one -> rollup.replace(null, one));
    }
}
