package io.openhotline.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.json.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Columns that JDBC has no type of its own for, to be read from the current row or to be written.
/// JSON is that of events, independently of what the HTTP edge does.
public final class Columns {
    private Columns() {}

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column)
            throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    public static <E extends Enum<E>> @Nullable E constantOrNull(
            Class<E> type, ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public static <T> T json(TypeReference<T> type, ResultSet row, String column)
            throws SQLException {
        return read(type, row.getString(column));
    }

    public static <T> @Nullable T jsonOrNull(TypeReference<T> type, ResultSet row, String column)
            throws SQLException {
        String text = row.getString(column);
        return text == null ? null : read(type, text);
    }

    /// The text of a column that [#constantOrNull] reads.
    public static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /// The text of a JSON column.
    public static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not serialisable: " + value.getClass(), e);
        }
    }

    private static <T> T read(TypeReference<T> type, String text) {
        try {
            return EventJson.MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A JSON column is unreadable", e);
        }
    }
}
