package io.openhotline.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.secret.SecretFolder;
import io.openhotline.testplatform.server.Ports;
import io.openhotline.testplatform.server.PostgresServer;
import io.openhotline.testplatform.server.PostgresSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCopiesComponentTest {
    private static final String TABLES =
            """
            create table call (
                position bigint generated always as identity,
                id uuid primary key,
                number text not null unique,
                phone text,
                received_at timestamptz not null,
                ended_at timestamptz);
            insert into call (id, number, phone, received_at, ended_at)
            select uuidv7(), 'n' || day, '1399753' || lpad(day::text, 4, '0'),
                timestamptz '2023-12-31 18:00Z' + day * interval '1 day',
                timestamptz '2026-03-01 00:00Z'
            from generate_series(0, 730, 10) as day;
            create table daily (
                day date, code text, calls int not null, primary key (day, code));
            """;
    private static final String COUNTED =
            """
            select (received_at at time zone 'Asia/Shanghai')::date as day, 'all' as code,
                count(*)::int as calls
            from call group by 1
            """;

    @TempDir private Path folder;
    private PostgresServer server;
    private Connection connection;

    @BeforeEach
    void start() throws SQLException {
        server =
                new PostgresServer(
                        new PostgresSettings(
                                folder.resolve("postgres"),
                                Ports.free(1).getFirst(),
                                false,
                                folder.resolve("postgres.log"),
                                new SecretFolder(folder.resolve("secrets"))));
        server.start();
        connection = server.connect("postgres");
        execute(TABLES);
        execute("insert into daily " + COUNTED);
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
        server.stop();
    }

    @Test
    void each_copy_has_its_own_ids_numbers_and_phones() throws SQLException {
        new TableCopies(connection, "call").addRows(5, "received_at");

        for (String column : List.of("id", "number", "phone", "position")) {
            assertThat(texts("select count(distinct " + column + ") from call"))
                    .as(column)
                    .containsExactly("370");
        }
    }

    @Test
    void copies_stay_within_the_two_years_and_keep_their_durations() throws SQLException {
        String spans = "select distinct (ended_at - received_at)::text from call order by 1";
        List<String> before = texts(spans);

        new TableCopies(connection, "call").addRows(5, "received_at");

        assertThat(texts(spans)).isEqualTo(before);
        assertThat(
                        texts(
                                "select count(*) from call where received_at < '%s' or received_at >= '%s'"
                                        .formatted(Calls.BEGIN, Calls.END)))
                .containsExactly("0");
    }

    @Test
    void sums_are_those_of_the_copied_rows() throws SQLException {
        new TableCopies(connection, "call").addRows(5, "received_at");
        new TableCopies(connection, "daily").addSums(5, "day");

        assertThat(
                        texts(
                                "select count(*)::text from (table daily except "
                                        + COUNTED
                                        + ") as other"))
                .containsExactly("0");
        assertThat(texts("select sum(calls) from daily")).containsExactly("370");
    }

    @Test
    void ids_in_texts_are_replaced_like_ids_of_rows() throws SQLException {
        String id = texts("select id from call limit 1").getFirst();
        new TableCopies(connection, "call").addRows(18, "received_at");

        assertThat(texts("select id from call")).contains(CopyIds.in(id, 17));
        assertThat(CopyIds.in("{\"a\":\"" + id + "\",\"b\":1}", 17))
                .isEqualTo("{\"a\":\"" + CopyIds.in(id, 17) + "\",\"b\":1}");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
