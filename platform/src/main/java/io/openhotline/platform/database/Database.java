package io.openhotline.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Runs plain SQL, within the transaction if there is one. Values are bound in order; an instant
/// becomes a `timestamptz`, an [Array] an array.
@ApplicationScoped
public class Database {
    /// An SQL array, for example of `uuid`.
    public record Array(String type, Collection<?> values) {
        /// Collects one column of many rows, so that one statement writes or finds all of them.
        public static <T> Array of(
                String type, Collection<? extends T> rows, Function<T, @Nullable Object> column) {
            return new Array(type, rows.stream().map(column).toList());
        }
    }

    /// Reads the current row.
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /// Returns the number of rows changed.
    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection()) {
            return update(connection, sql, values);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        try (Connection connection = source.getConnection()) {
            return query(connection, sql, row, values);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /// Returns the first row of the result, if there is one.
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return query(sql, row, values).stream().findFirst();
    }

    public <T> List<T> query(Sql sql, Row<T> row) {
        return query(sql.text(), row, sql.values().toArray());
    }

    /// Runs a statement on the caller's connection, outside of any transaction.
    public static int update(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    public static <T> List<T> query(
            Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            var rows = new ArrayList<T>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(row.read(results));
                }
            }
            return rows;
        }
    }

    /// Reads a `timestamptz` column of the current row.
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant at -> statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
                case Array(var type, var elements) ->
                        statement.setArray(
                                i + 1,
                                statement.getConnection().createArrayOf(type, elements.toArray()));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }
}
