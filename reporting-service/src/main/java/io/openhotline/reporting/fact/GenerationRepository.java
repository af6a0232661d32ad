package io.openhotline.reporting.fact;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and changes the generations of facts and rollups. [RebuildService] explains them.
@ApplicationScoped
class GenerationRepository {
    /// @param current the generation that reports answer from
    /// @param next the generation that a rebuild counts into; null without a rebuild, and equal to
    ///   `current` while the rebuild deletes old rows
    /// @param requestedBy who requested the last rebuild; null if a migration did, or nobody
    record Generations(
            int current,
            @Nullable Integer next,
            @Nullable String requestedBy,
            @Nullable Instant requestedAt) {
        List<Integer> counted() {
            return next == null || next == current ? List.of(current) : List.of(current, next);
        }
    }

    private final Database database;

    GenerationRepository(Database database) {
        this.database = database;
    }

    Generations find() {
        return database.first(
                        "select current, next, requested_by, requested_at from generations",
                        GenerationRepository::read)
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

    /// Begins an attempt of the requested rebuild under a new number. Empty if the rebuild has
    /// ended.
    Optional<Integer> begin() {
        String sql = "update generations set next = next + 1 where next is not null returning next";
        return database.first(sql, row -> row.getInt("next"));
    }

    /// Makes reports answer from the next generation. Returns false if another attempt has begun
    /// meanwhile.
    boolean switchTo(int next) {
        return database.update("update generations set current = next where next = ?", next) == 1;
    }

    void end(int next) {
        database.update("update generations set next = null where next = ?", next);
    }

    /// Deletes the rows that belong neither to the current nor to the next generation.
    void clean() {
        for (String table : List.of("ticket_fact", "call_fact", "daily_rollup")) {
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
                row.getString("requested_by"),
                Database.instantOrNull(row, "requested_at"));
    }
}
