package io.openhotline.platform.database;

import io.openhotline.platform.database.Database.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns of a table, and what a row has in each: said once, and written many rows at a time.
/// Rows are written by columns, one array each, so that a statement is the same, and planned once,
/// whatever their number.
///
/// @param <R> a row
public final class Table<R> {
    private record Column<R>(
            String name, String type, Function<R, @Nullable Object> value, boolean changes) {}

    private final List<Column<R>> columns;
    private final List<Column<R>> written;
    private final String insert;
    private final String update;

    private Table(String name, List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
        Column<R> key = columns.getFirst();
        this.written =
                columns.stream().filter(column -> column == key || column.changes()).toList();
        this.insert =
                "insert into %s (%s) select * from %s"
                        .formatted(name, names(columns), rows(columns));
        this.update =
                "update %s set %s from %s as changed (%s) where %s.%s = changed.%s"
                        .formatted(
                                name,
                                written.stream()
                                        .skip(1)
                                        .map(column ->
                                                column.name() + " = changed." + column.name())
                                        .collect(Collectors.joining(", ")),
                                rows(written),
                                names(written),
                                name,
                                key.name(),
                                key.name());
    }

    /// @param key the column by which a row is found again
    public static <R> Builder<R> of(
            String name, String key, String type, Function<R, @Nullable Object> value) {
        return new Builder<R>(name).keeps(key, type, value);
    }

    /// All columns, for a `select`.
    public String columns() {
        return names(columns);
    }

    public void insert(Database database, List<R> rows) {
        database.update(insert, values(columns, rows));
    }

    /// What can change of rows that are there.
    public void update(Database database, List<R> rows) {
        database.update(update, values(written, rows));
    }

    private static <R> String names(List<Column<R>> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static <R> String rows(List<Column<R>> columns) {
        return columns.stream()
                .map(column -> "?::" + column.type() + "[]")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    private static <R> Object[] values(List<Column<R>> columns, List<R> rows) {
        return columns.stream()
                .map(column -> Array.of(column.type(), rows, column.value()))
                .toArray();
    }

    /// Columns one after the other, the key first.
    public static final class Builder<R> {
        private final String name;
        private final List<Column<R>> columns = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /// One that is written when the row is added, and never again.
        ///
        /// @param type of PostgreSQL, for example `timestamptz`
        public Builder<R> keeps(String column, String type, Function<R, @Nullable Object> value) {
            columns.add(new Column<>(column, type, value, false));
            return this;
        }

        /// One that may be written again.
        public Builder<R> changes(String column, String type, Function<R, @Nullable Object> value) {
            columns.add(new Column<>(column, type, value, true));
            return this;
        }

        public Table<R> build() {
            return new Table<>(name, columns);
        }
    }
}
