package io.openhotline.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    @TempDir Path folder;
    private final FakeHotline hotline = new FakeHotline();
    private StringWriter printed = new StringWriter();

    @BeforeEach
    void mapping() throws IOException {
        Files.writeString(
                folder.resolve("m.yaml"),
                """
                source: old
                zone: Asia/Shanghai
                dateFormat: uuuu-MM-dd HH:mm
                key: id
                receivedAt: created
                ticket:
                  channel: {constant: phone}
                  description: {column: text}
                course:
                  column: status
                  values: {closed: complete, cancelled: withdraw, open: open}
                  at: closed
                  completion: {outcome: {constant: SOLVED}, remedy: {constant: done}}
                  withdrawal: {reason: {constant: no longer needed}}
                """);
    }

    @AfterEach
    void stop() {
        hotline.close();
    }

    @Test
    void rows_are_filed_as_the_import_and_take_their_course() {
        assertThat(
                        run(
                                """
                                id,created,closed,status,text
                                1,2026-01-01 08:00,2026-01-02 08:00,closed,漏水
                                2,2026-01-01 08:00,2026-01-02 08:00,cancelled,水压低
                                3,2026-01-01 08:00,,open,水费
                                """))
                .isZero();

        assertThat(printed.toString())
                .contains("3 read", "3 filed", "1 completed", "1 withdrawn", "1 left open");
        var leak = ticket("old:1");
        assertThat(leak.actor()).isEqualTo("import:old");
        assertThat(leak.body().path("receivedAt").asText()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(completion(leak).path("completedAt").asText()).isEqualTo("2026-01-02T00:00:00Z");
        assertThat(hotline.withdrawals).containsOnlyKeys(ticket("old:2").id().toString());
    }

    @Test
    void a_second_run_files_nothing_again() {
        String rows =
                """
                id,created,closed,status,text
                1,2026-01-01 08:00,2026-01-02 08:00,closed,漏水
                2,2026-01-01 08:00,2026-01-02 08:00,cancelled,水压低
                """;
        run(rows);

        assertThat(run(rows)).isZero();

        assertThat(printed.toString())
                .contains("0 filed", "2 repeated", "2 whose course was over before")
                .doesNotContain("completed at");
        assertThat(hotline.tickets).hasSize(2);
    }

    @Test
    void a_second_run_ends_the_course_that_the_first_one_left() {
        run(
                """
                id,created,closed,status,text
                1,2026-01-01 08:00,2026-01-02 08:00,closed,漏水
                """);
        hotline.completions.clear();

        run(
                """
                id,created,closed,status,text
                1,2026-01-01 08:00,2026-01-02 08:00,closed,漏水
                """);

        assertThat(printed.toString()).contains("1 repeated", "1 completed at");
        assertThat(hotline.completions).hasSize(1);
    }

    @Test
    void impossible_rows_and_refused_ones_are_told_and_the_rest_goes_on() {
        assertThat(
                        run(
                                """
                                id,created,closed,status,text
                                1,2026-01-03 08:00,2026-01-02 08:00,closed,漏水
                                2,2026-02-30 08:00,,open,水压低
                                3,2026-01-01 08:00,,open,一二三四五六七八九十一二三四五六七八九十一
                                4,2026-01-01 08:00,,open
                                5,2026-01-01 08:00,,open,水费
                                """))
                .isZero();

        assertThat(printed.toString())
                .contains("5 rows, of which 3 say something impossible")
                .contains("5 read", "1 filed", "4 refused")
                .contains("1 × closed lies before the time of receipt (row 2)")
                .contains("1 × created is not a time that exists")
                .contains("1 × The request breaks a rule: /description is long (row 4)")
                .contains("1 × has more or fewer columns than the header (row 5)");
    }

    @Test
    void a_key_that_comes_again_in_the_file_is_filed_once() {
        run(
                """
                id,created,closed,status,text
                1,2026-01-01 08:00,,open,漏水
                1,2026-01-01 08:00,,open,漏水
                1,2026-01-01 08:00,,open,水费
                """);

        assertThat(printed.toString())
                .contains("1 filed", "1 repeated", "1 refused")
                .contains("1 × This Idempotency-Key was used (row 4)");
        assertThat(ticket("old:1").body().path("description").asText()).isEqualTo("漏水");
    }

    @Test
    void a_service_that_is_away_for_a_moment_is_asked_again_with_the_same_key() {
        hotline.unavailable.set(2);
        hotline.broken.set(1);

        assertThat(run("id,created,closed,status,text\n1,2026-01-01 08:00,,open,漏水\n")).isZero();

        assertThat(printed.toString()).contains("1 filed");
        assertThat(hotline.tickets).hasSize(1);
    }

    @Test
    void a_file_that_is_no_csv_to_its_end_files_nothing() {
        assertThat(run("id,created,closed,status,text\n1,2026-01-01 08:00,,open,x\n2,\"a\n"))
                .isEqualTo(1);

        assertThat(hotline.tickets).isEmpty();
    }

    @Test
    void a_column_that_is_not_there_is_told_with_its_key() {
        assertThat(run("id,created,closed,status\n1,2026-01-01 08:00,,open\n")).isEqualTo(1);

        assertThat(printed.toString())
                .contains("m.yaml: ticket.description: the file has no column text");
    }

    @Test
    void a_hotline_that_does_not_run_is_told_in_one_line() {
        hotline.close();

        assertThat(run("id,created,closed,status,text\n1,2026-01-01 08:00,,open,x\n")).isEqualTo(1);

        assertThat(printed.toString()).contains("start a hotline with deploy/hotline up");
    }

    private JsonNode completion(FakeHotline.Filed ticket) {
        return Objects.requireNonNull(hotline.completions.get(ticket.id().toString()));
    }

    private FakeHotline.Filed ticket(String key) {
        return Objects.requireNonNull(hotline.tickets.get(key));
    }

    private int run(String csv) {
        try {
            Files.writeString(folder.resolve("f.csv"), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        printed = new StringWriter();
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute(
                        folder.resolve("f.csv").toString(),
                        "--mapping=" + folder.resolve("m.yaml"),
                        "--intake=" + hotline.url(),
                        "--dispatch=" + hotline.url());
    }
}
