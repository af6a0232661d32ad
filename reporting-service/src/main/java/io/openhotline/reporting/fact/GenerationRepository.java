package io.openhotline.reporting.fact;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.reporting.policy.domain.Breakdown;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and changes the generations of facts and rollups. [RebuildService] explains them.
@ApplicationScoped
class GenerationRepository {
    /// @param current the generation that reports answer from
    /// @param next the generation that a rebuild counts into; null without a rebuild, and equal to
    ///   `current` while the rebuild deletes old rows
    /// @param currentKept what the current generation counts by; empty in a new database
    /// @param nextKept what the next one counts by; empty until the rebuild begins
    /// @param requestedBy who requested the last rebuild; null if a migration did, or nobody
    record Generations(
            int current,
            @Nullable Integer next,
            Set<Breakdown> currentKept,
            Set<Breakdown> nextKept,
            @Nullable String requestedBy,
            @Nullable Instant requestedAt) {
        /// Returns what a generation in use counts by.
        Set<Breakdown> kept(int generation) {
            return generation == current ? currentKept : nextKept;
        }

        List<Integer> counted() {
            return next == null || next == current ? List.of(current) : List.of(current, next);
        }
    }

    private final Database database;

    GenerationRepository(Database database) {
        this.database = database;
    }

    Generations find() {
        return database.first("select * from generations", GenerationRepository::read)
                .orElseThrow();
    }

    /// Locks the generations against changes until the transaction ends, and reads them.
    Generations lock() {
        database.update("lock table generations in share mode");
        return find();
    }

    /// Returns false while a rebuild is requested or running.
    boolean request(Actor by, Instant at) {
        return database.update(
                        "update generations set next = current + 1, requested_by = ?,"
                                + " requested_at = ? where next is null",
                        by.toString(),
                        at)
                == 1;
    }

    /// Makes the generations count by what the pack wants: at once if there is nothing to count,
    /// else by a rebuild. Must be called in a transaction.
    void align(Set<Breakdown> kept) {
        database.update("lock table generations in exclusive mode");
        database.update(
                "update generations set current_kept = ? where not exists"
                        + " (select from ticket_observation) and not exists"
                        + " (select from call_observation) and not exists"
                        + " (select from inspection_observation)",
                names(kept));
        database.update(
                "update generations set next = current + 1, requested_by = null,"
                        + " requested_at = null where next is null"
                        + " and current_kept is distinct from ?",
                names(kept));
    }

    /// Begins an attempt of the requested rebuild under a new number. Empty if the rebuild has
    /// ended.
    Optional<Integer> begin(Set<Breakdown> kept) {
        String sql =
                "update generations set next = next + 1, next_kept = ?"
                        + " where next is not null returning next";
        return database.first(sql, row -> row.getInt("next"), names(kept));
    }

    private static Array names(Set<Breakdown> kept) {
        return Array.of("text", new TreeSet<>(kept), Breakdown::name);
    }

    private static Set<Breakdown> kept(ResultSet row, String column) throws SQLException {
        java.sql.Array names = row.getArray(column);
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray())
                        .map(Breakdown::parse)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Makes reports answer from the next generation. Returns false if another attempt has begun
    /// meanwhile.
    boolean switchTo(int next) {
        return database.update(
                        "update generations set current = next, current_kept = next_kept"
                                + " where next = ?",
                        next)
                == 1;
    }

    void end(int next) {
        database.update("update generations set next = null where next = ?", next);
    }

    /// Deletes the rows that belong neither to the current nor to the next generation.
    void clean() {
        for (String table :
                List.of(
                        "ticket_fact",
                        "call_fact",
                        "inspection_fact",
                        "daily_rollup",
                        "daily_times",
                        "hourly_spot")) {
            database.update(
                    "delete from "
                            + table
                            + " using generations where generation <> current"
                            + " and generation is distinct from next");
        }
    }

    private static Generations read(ResultSet row) throws SQLException {
        return new Generations(
                row.getInt("current"),
                row.getObject("next", Integer.class),
                kept(row, "current_kept"),
                kept(row, "next_kept"),
                row.getString("requested_by"),
                Database.instantOrNull(row, "requested_at"));
    }
}
