package io.openhotline.reporting.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.openhotline.messaging.database.Database;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import jakarta.inject.Singleton;
import java.util.Map;

/// The SQL of the rollups.
@Singleton
class RollupTable {
    /// Rows are taken in the order given, so that two writers lock them in the same order.
    private static final String ADD =
            """
            insert into daily_rollup as old
            select * from jsonb_populate_recordset(null::daily_rollup, ?::jsonb)
            on conflict
                (day, category, kind, nature, severity, department, channel, state, satisfaction)
            do update set
                tickets = old.tickets + excluded.tickets,
                valid = old.valid + excluded.valid,
                handled = old.handled + excluded.handled,
                due = old.due + excluded.due,
                timely = old.timely + excluded.timely,
                answered_at_once = old.answered_at_once + excluded.answered_at_once,
                finished = old.finished + excluded.finished,
                revisited = old.revisited + excluded.revisited,
                asked = old.asked + excluded.asked,
                satisfied = old.satisfied + excluded.satisfied
            """;

    private record Row(@JsonUnwrapped RollupKey key, @JsonUnwrapped Measures measures) {}

    private final Database database;

    RollupTable(Database database) {
        this.database = database;
    }

    void add(Map<RollupKey, Measures> changes) {
        if (!changes.isEmpty()) {
            database.update(
                    ADD,
                    StoredJson.write(
                            changes.entrySet().stream()
                                    .map(change -> new Row(change.getKey(), change.getValue()))
                                    .toList()));
        }
    }
}
