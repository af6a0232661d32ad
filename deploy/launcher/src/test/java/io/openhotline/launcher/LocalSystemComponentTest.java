package io.openhotline.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs PostgreSQL, Kafka and the issuer. Journeys run the same class with the services.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalSystemComponentTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir private static Path home = Path.of("/");
    private SystemOptions options;
    private LocalSystem system;

    @BeforeAll
    void start() {
        options = SystemOptions.forTest(ROOT, home).withServices(List.of()).withIssuer();
        system = LocalSystem.start(options, SystemListener.SILENT);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void a_committed_row_survives_the_death_of_postgresql() throws Exception {
        execute("create table leak as select '水管漏水'::text as what");
        long before = system.process("postgres").pid();

        system.process("postgres").kill();

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(text("select what from leak")).isEqualTo("水管漏水"));
        assertThat(system.process("postgres").pid()).isNotEqualTo(before);
        assertThat(system.process("postgres").deaths()).isPositive();
    }

    @Test
    void commits_reach_the_disk() throws Exception {
        assertThat(text("show fsync")).isEqualTo("on");
        assertThat(text("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void a_stopped_process_stays_stopped_until_it_is_started() {
        system.process("kafka").stop();
        assertThat(system.process("kafka").pid()).isEqualTo(-1);

        system.process("kafka").start();

        assertThat(system.process("kafka").isReady()).isTrue();
        assertThat(system.process("kafka").deaths()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, 1201, supervisor",
        "department, 2001, engineering",
        "1002, 1002, night",
        "sales-office-system, sales-office-system, sales-office"
    })
    void a_role_a_staff_number_or_a_client_id_gets_a_token(
            String who, String subject, String holds) {
        assertThat(claims(system.accounts().token(who)))
                .contains("\"sub\":\"" + subject + "\"", "\"" + holds + "\"");
    }

    @Test
    void passwords_outlive_the_death_of_the_issuer_in_private_files() throws Exception {
        Path password = system.identity().resolve("people/1001");
        String before = Files.readString(password);

        system.process("issuer").kill();

        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(system.accounts().token("1001")).isNotEmpty());
        assertThat(system.process("issuer").deaths()).isPositive();
        assertThat(Files.readString(password)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_system_on_the_same_data_is_refused() {
        assertThatThrownBy(() -> LocalSystem.prepare(options, SystemListener.SILENT))
                .hasMessage(
                        "a system already runs on %s (pid %d)"
                                .formatted(
                                        home.resolve("water-utility"),
                                        ProcessHandle.current().pid()));
    }

    @Test
    void data_is_kept_between_runs_unless_the_start_is_fresh() throws Exception {
        execute("create table kept as select 1");
        system.close();
        assertThat(system.processes()).allMatch(process -> process.pid() == -1);

        system = LocalSystem.start(options.withFresh(false), SystemListener.SILENT);
        assertThat(text("select count(*) from kept")).isEqualTo("1");
        system.close();

        system = LocalSystem.start(options, SystemListener.SILENT);
        assertThat(text("select to_regclass('kept') is null")).isEqualTo("t");
    }

    @Test
    void a_process_left_over_from_a_killed_launcher_is_replaced() {
        system.close();
        new SystemParts(options, new DataFolder(home.resolve("water-utility"))).postgres().start();

        system = LocalSystem.start(options, SystemListener.SILENT);

        assertThat(system.process("postgres").isReady()).isTrue();
    }

    @Test
    void processes_are_listed_by_name_pid_and_port() throws Exception {
        assertThat(Files.readString(home.resolve("water-utility/processes.json")))
                .contains("\"name\" : \"kafka\"")
                .contains("\"pid\" : " + system.process("kafka").pid())
                .contains("\"port\" : " + system.process("postgres").port());
    }

    @Test
    void nobody_else_can_open_a_file_or_a_folder_of_the_system() throws Exception {
        Map<Path, String> modes = Modes.under(home.resolve("water-utility"));

        assertThat(modes.keySet())
                .extracting(file -> home.resolve("water-utility").relativize(file).toString())
                .contains(
                        "",
                        "lock",
                        "processes.json",
                        "issuer/url",
                        "identity/people/1001",
                        "secrets/postgres/password",
                        "clients/admin.properties",
                        "logs/kafka.log",
                        "postgres/data/PG_VERSION");
        assertThat(modes)
                .allSatisfy((file, mode) ->
                        assertThat(mode)
                                .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return system.connect("intake");
    }
}
