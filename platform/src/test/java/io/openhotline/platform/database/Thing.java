package io.openhotline.platform.database;

import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row with a column of each sort.
record Thing(
        UUID id,
        String name,
        Map<String, Object> fields,
        Instant madeAt,
        @Nullable String note,
        @Nullable Severity severity,
        @Nullable Instant endedAt) {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    static final Table<Thing> TABLE =
            Table.<Thing>of("thing", "id", "uuid", Thing::id)
                    .keeps("name", "text", Thing::name)
                    .keeps("fields", "jsonb", thing -> Columns.json(thing.fields()))
                    .keeps("made_at", "timestamptz", Thing::madeAt)
                    .changes("note", "text", Thing::note)
                    .changes("severity", "text", thing -> Columns.name(thing.severity()))
                    .changes("ended_at", "timestamptz", Thing::endedAt)
                    .build();

    static Thing named(String name) {
        return new Thing(
                UUID.randomUUID(),
                name,
                Map.of("pipeDiameterMm", 200, "street", name),
                Instant.parse("2026-11-27T01:02:03.000004Z"),
                null,
                null,
                null);
    }

    Thing with(String changed) {
        return new Thing(id, name, fields, madeAt, changed, severity, endedAt);
    }

    static Thing read(ResultSet row) throws SQLException {
        return new Thing(
                Columns.uuid(row, "id"),
                row.getString("name"),
                Columns.json(FIELDS, row, "fields"),
                Columns.instant(row, "made_at"),
                row.getString("note"),
                Columns.constantOrNull(Severity.class, row, "severity"),
                Columns.instantOrNull(row, "ended_at"));
    }
}
