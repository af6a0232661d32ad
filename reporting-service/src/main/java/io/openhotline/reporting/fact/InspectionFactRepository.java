package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.reporting.fact.domain.InspectionFact;
import io.openhotline.reporting.fact.domain.InspectionObservation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Stores the observations of inspections, and their facts in each generation. An inspection is
/// counted in the transaction that has locked the row of its fact.
@ApplicationScoped
class InspectionFactRepository {
    /// Holds a locked row; `fact` is null until the inspection is counted.
    record Row(UUID inspectionId, int generation, @Nullable InspectionFact fact) {}

    private record Observed(UUID inspectionId, InspectionObservation observation) {}

    private static final String OBSERVE =
            """
            insert into inspection_observation (inspection_id, sequence, data)
            select inspection_id, sequence, data::jsonb
            from unnest(?::uuid[], ?::bigint[], ?::text[]) as row (inspection_id, sequence, data)
            order by inspection_id, sequence
            on conflict do nothing
            """;

    private static final String INSERT =
            """
            insert into inspection_fact (inspection_id, generation)
            select * from unnest(?::uuid[]) as i (inspection_id), unnest(?::int[]) as g (generation)
            order by 1, 2 on conflict do nothing
            """;

    private static final String LOCK =
            """
            select inspection_id, generation, fact from inspection_fact
            where inspection_id = any (?) and generation = any (?)
            order by inspection_id, generation for update
            """;

    private static final String OBSERVED =
            """
            select inspection_id, data from inspection_observation
            where inspection_id = any (?) order by inspection_id, sequence
            """;

    private static final String STORE =
            """
            update inspection_fact as fact set fact = row.fact::jsonb
            from unnest(?::uuid[], ?::int[], ?::text[]) as row (inspection_id, generation, fact)
            where fact.inspection_id = row.inspection_id and fact.generation = row.generation
            """;

    private final Database database;

    InspectionFactRepository(Database database) {
        this.database = database;
    }

    /// Ignores those that are stored already.
    void observe(Collection<InspectionObserved> observed) {
        database.update(
                OBSERVE,
                Array.of("uuid", observed, InspectionObserved::inspectionId),
                Array.of("bigint", observed, InspectionObserved::sequence),
                Array.of("text", observed, one -> StoredJson.write(one.observation())));
    }

    /// Locks the rows of the inspections in these generations; inserts those that are missing.
    List<Row> lock(Collection<UUID> inspections, Collection<Integer> generations) {
        var ids = new Array("uuid", inspections);
        var numbers = new Array("int", generations);
        database.update(INSERT, ids, numbers);
        return database.query(
                LOCK,
                row -> {
                    String fact = row.getString("fact");
                    return new Row(
                            row.getObject("inspection_id", UUID.class),
                            row.getInt("generation"),
                            fact == null ? null : StoredJson.read(fact, InspectionFact.class));
                },
                ids,
                numbers);
    }

    /// Returns the observations of inspections in the order of their sequences.
    Map<UUID, List<InspectionObservation>> observations(Collection<UUID> inspections) {
        return database
                .query(
                        OBSERVED,
                        row ->
                                new Observed(
                                        row.getObject("inspection_id", UUID.class),
                                        StoredJson.read(
                                                row.getString("data"),
                                                InspectionObservation.class)),
                        new Array("uuid", inspections))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Observed::inspectionId,
                                Collectors.mapping(Observed::observation, Collectors.toList())));
    }

    void store(List<Row> rows) {
        database.update(
                STORE,
                Array.of("uuid", rows, Row::inspectionId),
                Array.of("int", rows, Row::generation),
                Array.of(
                        "text", rows, row -> StoredJson.write(Objects.requireNonNull(row.fact()))));
    }

    /// Returns the next inspections in the order of their ids, from the first one if `after` is
    /// null.
    List<UUID> inspectionsAfter(@Nullable UUID after, int limit) {
        return database.query(
                Sql.of("select distinct inspection_id from inspection_observation where ")
                        .plus(Sql.asked(after, id -> Sql.of("inspection_id > ?", id)))
                        .plus(" order by inspection_id limit ?", limit),
                row -> row.getObject("inspection_id", UUID.class));
    }
}
