package io.openhotline.reporting.fact;

import io.openhotline.platform.database.Database;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Breakdown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the facts and rollups of the current generation from the tables of the running service.
@ApplicationScoped
class CurrentFigures {
    private final Database database;

    CurrentFigures(Database database) {
        this.database = database;
    }

    @Transactional
    List<TicketFact> facts() {
        return database.query(
                "select fact from ticket_fact join generations on generation = current"
                        + " where fact is not null",
                row -> StoredJson.read(row.getString("fact"), TicketFact.class));
    }

    /// Returns the rows of `days` days from `first` on, without those that went back to zero.
    @Transactional
    Map<RollupKey, Measures> rollup(LocalDate first, int days) {
        var rollup = new TreeMap<RollupKey, Measures>();
        database.query(
                "select * from daily_rollup join generations on generation = current"
                        + " where day >= ? and day < ?",
                row -> rollup.put(key(row), measures(row)),
                first,
                first.plusDays(days));
        rollup.values().removeIf(Measures.ZERO::equals);
        return rollup;
    }

    /// Returns the times of `days` days from `first` on: by dimension, code, timing and day, the
    /// counts by bucket.
    @Transactional
    Map<String, String> times(LocalDate first, int days) {
        var times = new TreeMap<String, String>();
        database.query(
                "select day || '/' || dimension || '/' || code || '/' || timing as name,"
                        + " seconds::text || counts::text as buckets from daily_times"
                        + " join generations on generation = current"
                        + " where day >= ? and day < ? and seconds <> '{}'",
                row -> times.put(row.getString("name"), row.getString("buckets")),
                first,
                first.plusDays(days));
        return times;
    }

    private static RollupKey key(ResultSet row) throws SQLException {
        return new RollupKey(
                row.getObject("day", LocalDate.class),
                Breakdown.parse(row.getString("dimension")),
                row.getString("code"));
    }

    private static Measures measures(ResultSet row) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, row.getLong(measure.column()));
        }
        return new Measures(counts);
    }
}
