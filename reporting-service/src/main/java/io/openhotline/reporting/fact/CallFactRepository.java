package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.reporting.fact.domain.CallFact;
import io.openhotline.reporting.fact.domain.CallObservation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Stores the last observation of each call, and its fact in each generation. A call is counted in
/// the transaction that wrote or locked its observation.
@ApplicationScoped
class CallFactRepository {
    /// Holds the key of a fact.
    record Key(UUID callId, int generation) {}

    /// Holds a fact with its key.
    record Row(Key key, CallFact fact) {}

    /// Holds a locked observation.
    record Observed(UUID callId, CallObservation observation) {}

    private static final String OBSERVE =
            """
            insert into call_observation as old (call_id, sequence, data)
            select call_id, sequence, data::jsonb
            from unnest(?::uuid[], ?::bigint[], ?::text[]) as row (call_id, sequence, data)
            order by call_id
            on conflict (call_id) do update set sequence = excluded.sequence, data = excluded.data
            where old.sequence < excluded.sequence
            returning call_id, data
            """;
    private static final String LOCK =
            """
            select call_id, data from call_observation where call_id = any (?)
            order by call_id for update
            """;
    private static final String FACTS =
            """
            select call_id, generation, fact from call_fact
            where call_id = any (?) and generation = any (?)
            """;
    private static final String STORE =
            """
            insert into call_fact (call_id, generation, fact)
            select call_id, generation, fact::jsonb
            from unnest(?::uuid[], ?::int[], ?::text[]) as row (call_id, generation, fact)
            on conflict (call_id, generation) do update set fact = excluded.fact
            """;

    private final Database database;

    CallFactRepository(Database database) {
        this.database = database;
    }

    /// Stores what is newer, at most one observation for each call, and returns it.
    List<Observed> observe(Collection<CallObserved> calls) {
        return database.query(
                OBSERVE,
                CallFactRepository::read,
                Array.of("uuid", calls, CallObserved::callId),
                Array.of("bigint", calls, CallObserved::sequence),
                Array.of("text", calls, call -> StoredJson.write(call.observation())));
    }

    List<Observed> lock(List<UUID> calls) {
        return database.query(LOCK, CallFactRepository::read, new Array("uuid", calls));
    }

    private static Observed read(ResultSet row) throws SQLException {
        return new Observed(
                row.getObject("call_id", UUID.class),
                StoredJson.read(row.getString("data"), CallObservation.class));
    }

    Map<Key, CallFact> facts(List<UUID> calls, List<Integer> generations) {
        return database
                .query(
                        FACTS,
                        row ->
                                new Row(
                                        new Key(
                                                row.getObject("call_id", UUID.class),
                                                row.getInt("generation")),
                                        StoredJson.read(row.getString("fact"), CallFact.class)),
                        new Array("uuid", calls),
                        new Array("int", generations))
                .stream()
                .collect(Collectors.toMap(Row::key, Row::fact));
    }

    void store(List<Row> rows) {
        database.update(
                STORE,
                Array.of("uuid", rows, row -> row.key().callId()),
                Array.of("int", rows, row -> row.key().generation()),
                Array.of("text", rows, row -> StoredJson.write(row.fact())));
    }

    /// Returns the next calls in the order of their ids, from the first one if `after` is null.
    List<UUID> callsAfter(@Nullable UUID after, int limit) {
        return database.query(
                Sql.of("select call_id from call_observation where ")
                        .plus(Sql.asked(after, id -> Sql.of("call_id > ?", id)))
                        .plus(" order by call_id limit ?", limit),
                row -> row.getObject("call_id", UUID.class));
    }
}
