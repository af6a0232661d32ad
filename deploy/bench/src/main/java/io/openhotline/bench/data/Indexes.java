package io.openhotline.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Drops the indexes of a table while it is filled and creates them again afterwards, which is many
/// times faster than filling an indexed table. References to the table come last.
final class Indexes {
    private static final String CONSTRAINTS =
            """
            select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
            where conrelid = ?::regclass and contype in ('p', 'u') order by contype
            """;
    private static final String PLAIN =
            """
            select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
            from pg_index where indrelid = ?::regclass
            """;

    /// Keys of other tables that refer to the table; its own key can't be dropped before them.
    private static final String REFERENCES =
            """
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname as name,
                'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' '
                    || pg_get_constraintdef(oid) as definition
            from pg_constraint where confrelid = ?::regclass and contype = 'f'
            """;

    private record Definition(String name, String sql) {}

    private final Connection connection;
    private final List<String> statements = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    Indexes(Connection connection) {
        this.connection = connection;
    }

    void drop(String table) throws SQLException {
        for (Definition reference : definitions(REFERENCES, table)) {
            execute(reference.name());
            references.add(reference.sql());
        }
        for (Definition constraint : definitions(CONSTRAINTS, table)) {
            execute("alter table " + table + " drop constraint " + constraint.name());
            statements.add(
                    "alter table %s add constraint %s %s"
                            .formatted(table, constraint.name(), constraint.sql()));
        }
        for (Definition index : definitions(PLAIN, table)) {
            execute("drop index " + index.name());
            statements.add(index.sql());
        }
    }

    void create() throws SQLException {
        execute("set maintenance_work_mem = '512MB'");
        for (String sql : statements) {
            execute(sql);
        }
        for (String sql : references) {
            execute(sql);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Definition> definitions(String query, String table) throws SQLException {
        var found = new ArrayList<Definition>();
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(new Definition(rows.getString("name"), rows.getString("definition")));
            }
        }
        return found;
    }
}
