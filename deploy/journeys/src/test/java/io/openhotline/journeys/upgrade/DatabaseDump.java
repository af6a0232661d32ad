package io.openhotline.journeys.upgrade;

import io.openhotline.testplatform.server.Connector;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/// Writes and restores a database as SQL text in the plain format of `pg_dump`: the migrations,
/// Flyway's history, the rows of every table and the value of every sequence.
final class DatabaseDump {
    private static final String COPY = "COPY ";
    private static final String END_OF_COPY = "\\.";

    private static final String HISTORY_TABLE =
            """
            create table flyway_schema_history (
                installed_rank int not null primary key,
                version varchar(50),
                description varchar(200) not null,
                type varchar(20) not null,
                script varchar(1000) not null,
                checksum int,
                installed_by varchar(100) not null,
                installed_on timestamp not null default now(),
                execution_time int not null,
                success boolean not null
            );
            create index flyway_schema_history_s_idx on flyway_schema_history (success);
            -- Rows come as they were: without triggers, and in any order.
            set session_replication_role = replica;
            """;

    private static final String SCRIPTS =
            "select script from flyway_schema_history where type = 'SQL' order by installed_rank";
    private static final String TABLES =
            "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by 1";
    private static final String SEQUENCES =
            """
            select format('select setval(%L, %s);', sequencename, last_value)
            from pg_sequences where schemaname = 'public' and last_value is not null order by 1
            """;

    private DatabaseDump() {}

    /// @param migrations finds the text of a migration by its script's name
    static void write(Connector server, String database, Migrations migrations, Path file) {
        try (Connection connection = server.connect(database);
                Writer out =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        new GZIPOutputStream(Files.newOutputStream(file)),
                                        StandardCharsets.UTF_8))) {
            for (String script : column(connection, SCRIPTS)) {
                out.write("-- " + script + "\n" + migrations.text(script) + "\n");
            }
            out.write(HISTORY_TABLE);
            for (String table : column(connection, TABLES)) {
                copyOut(connection, table, out);
            }
            for (String sequence : column(connection, SEQUENCES)) {
                out.write(sequence + "\n");
            }
            out.write("set session_replication_role = default;\n");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyOut(Connection connection, String table, Writer out)
            throws SQLException, IOException {
        var rows = new StringWriter();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY " + table + " TO STDOUT", rows);
        out.write(COPY + table + " FROM STDIN;\n" + rows + END_OF_COPY + "\n");
    }

    /// Fills an empty database, all or nothing.
    static void restore(Path file, Connector server, String database) {
        try (Connection connection = server.connect(database);
                var lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(file)),
                                        StandardCharsets.UTF_8))) {
            connection.setAutoCommit(false);
            var statements = new ArrayList<String>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(COPY)) {
                    execute(connection, statements);
                    copyIn(connection, line, lines);
                } else {
                    statements.add(line);
                }
            }
            execute(connection, statements);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, List<String> lines) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join("\n", lines));
        }
        lines.clear();
    }

    private static void copyIn(Connection connection, String command, BufferedReader lines)
            throws SQLException, IOException {
        var rows = new StringBuilder();
        for (String row = lines.readLine();
                row != null && !row.equals(END_OF_COPY);
                row = lines.readLine()) {
            rows.append(row).append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(command, new StringReader(rows.toString()));
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
