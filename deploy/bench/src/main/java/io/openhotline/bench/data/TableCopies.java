package io.openhotline.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Multiplies the rows of a table by plain SQL. The columns come from the catalog, so that no rule
/// of a service is repeated here. Each copy is shifted by whole days within the two years.
final class TableCopies {
    private static final String COLUMNS =
            """
            select quote_ident(attname) as name, format_type(atttypid, null) as type,
                exists (select from pg_index
                    where indrelid = attrelid and indisunique and attnum = any (indkey)) as key
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped
                and attidentity = '' and attgenerated = ''
            order by attnum
            """;

    /// Each recorded row with the number of its copy and the days by which it is shifted.
    private static final String COPIES =
            """
            (select recorded.*, copy, days - case when %1$s + days * %2$s >= '%3$s' then %4$d else 0 end as days
            from recorded, generate_series(%5$d, %6$d) as copy,
                lateral (select copy * 37 %% %4$d as days)) as copied\
            """;

    private static final Duration CHUNK = Duration.ofDays(31);

    private record Column(String name, String type, boolean key) {}

    private final Connection connection;
    private final String table;
    private final List<Column> columns = new ArrayList<>();

    /// Reads the catalog; call it before the keys of the table are dropped.
    TableCopies(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) {
                columns.add(
                        new Column(
                                rows.getString("name"),
                                rows.getString("type"),
                                rows.getBoolean("key")));
            }
        }
    }

    /// Adds copies until each row exists `times` times, in the order of their time, as real rows
    /// arrive.
    ///
    /// @param time the column with the time of a row
    void addRows(int times, String time) throws SQLException {
        addRows(times, time, Map.of());
    }

    /// @param expressions SQL expressions by column, computed from the recorded row and `days`
    void addRows(int times, String time, Map<String, String> expressions) throws SQLException {
        execute("create temp table recorded as select * from " + table);
        String insert =
                """
                insert into %1$s (%2$s) select %3$s from %4$s
                where %5$s >= ? and %5$s < ? order by %5$s
                """
                        .formatted(
                                table,
                                list(Column::name),
                                list(column ->
                                        expressions.getOrDefault(column.name(), copied(column))),
                                COPIES.formatted(
                                        time,
                                        "interval '24 hours'",
                                        Calls.END,
                                        Calls.DAYS,
                                        1,
                                        times - 1),
                                time + " + days * interval '24 hours'");
        try (var statement = connection.prepareStatement(insert)) {
            for (Instant from = Calls.BEGIN; from.isBefore(Calls.END); from = from.plus(CHUNK)) {
                add(statement, from, from.plus(CHUNK));
            }
        }
        execute("drop table recorded");
    }

    private static void add(PreparedStatement insert, Instant from, Instant until)
            throws SQLException {
        insert.setObject(1, from.atOffset(ZoneOffset.UTC));
        insert.setObject(2, until.atOffset(ZoneOffset.UTC));
        insert.executeUpdate();
    }

    /// Replaces the rows of a table with one row per key and day by the sums of their copies.
    ///
    /// @param day the column with the day
    void addSums(int times, String day) throws SQLException {
        execute("create temp table recorded as select * from " + table);
        execute("truncate " + table);
        execute(
                "insert into %s (%s) select %s from %s group by %s"
                        .formatted(
                                table,
                                list(Column::name),
                                list(TableCopies::summed),
                                COPIES.formatted(day, "1", Calls.END_DAY, Calls.DAYS, 0, times - 1),
                                columns.stream()
                                        .filter(Column::key)
                                        .map(TableCopies::summed)
                                        .collect(Collectors.joining(", "))));
        execute("drop table recorded");
    }

    /// Replaces the rows of counts by bucket, `seconds` with `counts`, with one row per key and day
    /// by the sums of their copies.
    void addBuckets(int times, String day) throws SQLException {
        String keys =
                columns.stream()
                        .filter(Column::key)
                        .map(Column::name)
                        .collect(Collectors.joining(", "));
        String copiedKeys =
                columns.stream()
                        .filter(Column::key)
                        .map(column -> summed(column) + " as " + column.name())
                        .collect(Collectors.joining(", "));
        execute("create temp table recorded as select * from " + table);
        execute("truncate " + table);
        execute(
                """
                insert into %1$s (%2$s, seconds, counts)
                select %2$s, array_agg(s order by s), array_agg(c order by s) from (
                    select %2$s, s, sum(c)::int as c from (
                        select %3$s, seconds, counts from %4$s
                    ) as shifted, unnest(seconds, counts) as bucket (s, c)
                    group by %2$s, s
                ) as summed group by %2$s
                """
                        .formatted(
                                table,
                                keys,
                                copiedKeys,
                                COPIES.formatted(
                                        day, "1", Calls.END_DAY, Calls.DAYS, 0, times - 1)));
        execute("drop table recorded");
    }

    private static String copied(Column column) {
        return switch (column.type()) {
            case "uuid" -> CopyIds.sql(column.name());
            case "timestamp with time zone" -> column.name() + " + days * interval '24 hours'";
            case "text" ->
                    column.key()
                            ? column.name() + " || '.' || copy"
                            : "replace(%s, '%s', lpad(copy::text, 4, '0'))"
                                    .formatted(column.name(), Words.COPY);
            default -> column.name();
        };
    }

    private static String summed(Column column) {
        if (!column.key()) {
            return "sum(" + column.name() + ")";
        }
        return column.type().equals("date") ? column.name() + " + days" : column.name();
    }

    private String list(Function<Column, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
