package io.openhotline.testplatform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.testplatform.secret.SecretFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The database of intake is made as earlier versions did: by the superuser, who owns everything.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabasesComponentTest {
    private static final String FORMER_SCHEMA =
            """
            create type channel as enum ('PHONE');
            create sequence ticket_number;
            create table ticket (
                id bigint generated always as identity primary key, name text, channel channel not null);
            create view named as select * from ticket where name is not null;
            create function seen() returns trigger language plpgsql as 'begin return null; end';
            create trigger seen after insert on ticket for each row execute function seen();
            create table flyway_schema_history (installed_rank int);
            """;

    @TempDir private static Path folder = Path.of("/");
    private PostgresServer server;
    private ServiceDatabase intake;
    private ServiceDatabase dispatch;

    @BeforeAll
    void start() throws SQLException {
        var secrets = new SecretFolder(folder.resolve("secrets"));
        server =
                new PostgresServer(
                        new PostgresSettings(
                                folder.resolve("postgres"),
                                Ports.free(1).getFirst(),
                                false,
                                folder.resolve("postgres.log"),
                                secrets.folder("postgres")));
        intake = new ServiceDatabase("intake", secrets.folder("intake"));
        dispatch = new ServiceDatabase("dispatch", secrets.folder("dispatch"));
        server.start();
        execute(server.connect("postgres"), "create database intake");
        execute(server.connect("intake"), FORMER_SCHEMA);
        new Databases(server).createMissing(List.of(intake, dispatch));
        execute(
                connect("intake_owner", "intake"),
                "grant usage on schema public to intake; grant select on ticket to intake");
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "intake, dispatch",
        "intake, postgres",
        "intake, template1",
        "intake_owner, dispatch",
        "dispatch, intake"
    })
    void a_role_of_one_database_cannot_connect_to_another(String role, String database) {
        assertThatThrownBy(() -> connect(role, database))
                .hasMessageContaining("permission denied for database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_read_file('/etc/hostname')",
                "copy (select 1) to program 'id'",
                "create table public.own (id int)",
                "create schema own",
                "create temporary table own (id int)",
                "create role friend",
                "create database own",
                "alter table ticket add column more text",
                "drop table ticket",
                "truncate ticket",
                "set role intake_owner",
                "set role hotline",
                "alter role intake superuser"
            })
    void the_role_of_a_service_is_refused(String statement) {
        assertThatThrownBy(() -> execute(connect("intake", "intake"), statement))
                .hasMessageMatching(
                        "(?s)ERROR: (permission denied|must be owner|only roles with|cannot).*");
    }

    @Test
    void no_role_of_a_service_is_a_superuser() throws SQLException {
        assertThat(column("select rolname from pg_roles where rolsuper"))
                .containsExactly("hotline");
        assertThat(column("select rolname from pg_roles where rolcanlogin order by 1"))
                .containsExactly("dispatch", "dispatch_owner", "hotline", "intake", "intake_owner");
    }

    @Test
    void a_former_schema_belongs_to_the_owner_afterwards() throws SQLException {
        execute(
                connect("intake_owner", "intake"),
                """
                alter table ticket add column more text;
                alter sequence ticket_number rename to number;
                alter type channel rename value 'PHONE' to 'CALL';
                drop trigger seen on ticket; drop function seen(); drop view named;
                insert into flyway_schema_history values (1);
                create table further (id int);
                create extension pg_trgm;
                """);

        assertThat(
                        column(
                                """
                                select relname from pg_class where relkind in ('r', 'S', 'v')
                                and relnamespace = 'public'::regnamespace
                                and relowner = 'hotline'::regrole
                                """))
                .isEmpty();
    }

    @Test
    void a_password_that_was_deleted_is_replaced_at_the_next_start() throws Exception {
        String before = dispatch.password();
        Files.delete(dispatch.secrets().file("quarkus.datasource.password"));

        new Databases(server).createMissing(List.of(dispatch));

        try (Connection _ = connect("dispatch", "dispatch")) {
            assertThat(dispatch.password()).isNotEqualTo(before);
        }
    }

    @Test
    void the_log_of_the_server_quotes_no_row() throws Exception {
        assertThatThrownBy(() ->
                        execute(
                                server.connect("intake"),
                                "insert into ticket (channel) values (null)"))
                .hasMessageContaining("Failing row contains");

        assertThat(Files.readString(folder.resolve("postgres.log")))
                .contains("null value in column \"channel\"")
                .doesNotContain("Failing row");
    }

    private Connection connect(String role, String database) throws SQLException {
        ServiceDatabase own = role.startsWith("intake") ? intake : dispatch;
        String password = role.endsWith("_owner") ? own.ownerPassword() : own.password();
        return DriverManager.getConnection(server.jdbcUrl(database), role, password);
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = server.connect("intake");
                var rows = connection.createStatement().executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
