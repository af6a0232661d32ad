package io.openhotline.bench.data;

import io.openhotline.bench.system.MeasuredSystem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The rows of the services beside those of the generator, in a schema of its own.
final class StoredRows {
    private static final String EXPECTED = "expected";

    /// Chosen by the service when it writes.
    private static final List<String> ITS_OWN = List.of("event_id", "recorded_at");

    /// A row that went back to zero counts nothing.
    private static final String COUNTED_ONLY = "where tickets <> 0";

    private final MeasuredSystem system;

    StoredRows(MeasuredSystem system) {
        this.system = system;
    }

    void expect(List<Story> stories) throws SQLException {
        for (Part part : Part.values()) {
            execute(part, "create schema if not exists " + EXPECTED);
            execute(
                    part,
                    "create table %1$s.%2$s (like public.%2$s including identity)"
                            .formatted(EXPECTED, part.table));
        }
        try (var writer =
                new StoryWriter(system::connect, EXPECTED, List.of(Part.values()), new Rollups())) {
            for (Story story : stories) {
                writer.write(story);
            }
            writer.finish();
        }
    }

    long count(Part part, String schema) {
        return rows(part, "select count(*)::text from " + schema + "." + part.table).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    /// What one has and the other hasn't, a line each.
    List<String> differences(Part part) {
        String columns = compared(part);
        String only = part == Part.ROLLUPS ? COUNTED_ONLY : "";
        String one = "select %s from public.%s %s".formatted(columns, part.table, only);
        String other = "select %s from %s.%s".formatted(columns, EXPECTED, part.table);
        return rows(
                part,
                """
                select 'stored only: ' || r::text from (%1$s except %2$s) r
                union all
                select 'generated only: ' || r::text from (%2$s except %1$s) r
                """
                        .formatted(one, other));
    }

    private static String compared(Part part) {
        return Arrays.stream(part.columns.split(","))
                .map(String::strip)
                .filter(column -> part != Part.JOURNAL || !ITS_OWN.contains(column))
                .map(column -> column.equals("payload") ? "payload::jsonb as payload" : column)
                .collect(Collectors.joining(", "));
    }

    private List<String> rows(Part part, String sql) {
        var found = new ArrayList<String>();
        try (Connection connection = system.connect(part.database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(Part part, String sql) throws SQLException {
        try (Connection connection = system.connect(part.database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
