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
        Files.writeString(folder.resolve("token"), "token-of-an-importer\n");
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
        assertThat(leak.authorization()).isEqualTo("Bearer token-of-an-importer");
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
                .contains("0 filed", "2 repeated", "2 whose course had ended before")
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
    void refused_rows_are_reported_and_the_others_are_filed() throws IOException {
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
                .isEqualTo(1);

        assertThat(printed.toString())
                .contains("5 rows, 2 of them with values that can't be filed")
                .contains("5 read", "2 filed", "3 refused")
                .contains("1 whose course contradicts itself; they are filed")
                .contains("1 × closed is before the time of receipt, left open (row 2)")
                .contains("1 × created is not a time that exists")
                .contains("1 × The request breaks a rule: /description is long (row 5)")
                .contains("1 × has more or fewer columns than the header (row 6)")
                .contains(
                        "Refused rows with their reasons: " + folder.resolve("f.csv.refused.csv"));
        assertThat(Files.readAllLines(folder.resolve("f.csv.refused.csv")))
                .containsExactlyInAnyOrder(
                        "refused row,refused because,id,created,closed,status,text",
                        "4,created is not a time that exists in a format of the mapping,"
                                + "2,2026-02-30 08:00,,open,水压低",
                        "5,The request breaks a rule: /description is long,"
                                + "3,2026-01-01 08:00,,open,一二三四五六七八九十一二三四五六七八九十一",
                        "6,has more or fewer columns than the header,4,2026-01-01 08:00,,open");
    }

    @Test
    void mended_refused_rows_are_imported_with_the_same_mapping() throws IOException {
        run(
                """
                id,created,closed,status,text
                1,2026-02-30 08:00,,open,漏水
                2,2026-01-01 08:00,,open,水费
                """);
        String refused = Files.readString(folder.resolve("f.csv.refused.csv"));

        assertThat(run(refused.replace("2026-02-30", "2026-02-03"))).isZero();

        assertThat(printed.toString()).contains("1 read", "1 filed");
        assertThat(hotline.tickets).containsOnlyKeys("old:1", "old:2");
        assertThat(folder.resolve("f.csv.refused.csv")).doesNotExist();
    }

    @Test
    void a_file_whose_rows_are_all_refused_files_nothing() {
        assertThat(run("id,created,closed,status,text\n1,2026-02-30 08:00,,open,x\n")).isEqualTo(2);
    }

    @Test
    void the_exit_status_is_documented_in_the_help() {
        var help = new CommandLine(new ImportCommand()).getUsageMessage();

        assertThat(help).contains("Exit status:", "0   every row is filed", "2   no row is filed");
    }

    @Test
    void a_repeated_key_in_the_file_is_filed_once() {
        run(
                """
                id,created,closed,status,text
                1,2026-01-01 08:00,,open,漏水
                1,2026-01-01 08:00,,open,漏水
                1,2026-01-01 08:00,,open,水费
                """);

        assertThat(printed.toString())
                .contains("1 filed", "1 repeated", "1 refused")
                .contains(
                        "1 × has the key of an earlier row: This Idempotency-Key was used (row 4)");
        assertThat(ticket("old:1").body().path("description").asText()).isEqualTo("漏水");
    }

    @Test
    void a_request_to_a_service_that_is_away_is_retried_with_the_same_key() {
        hotline.unavailable.set(2);
        hotline.broken.set(1);

        assertThat(run("id,created,closed,status,text\n1,2026-01-01 08:00,,open,漏水\n")).isZero();

        assertThat(printed.toString()).contains("1 filed");
        assertThat(hotline.tickets).hasSize(1);
    }

    @Test
    void a_file_with_an_open_quote_files_nothing() {
        assertThat(run("id,created,closed,status,text\n1,2026-01-01 08:00,,open,x\n2,\"a\n"))
                .isEqualTo(2);

        assertThat(hotline.tickets).isEmpty();
    }

    @Test
    void a_missing_column_is_reported_with_its_key() {
        assertThat(run("id,created,closed,status\n1,2026-01-01 08:00,,open\n")).isEqualTo(2);

        assertThat(printed.toString())
                .contains("m.yaml: ticket.description: the file has no column text");
    }

    @Test
    void a_hotline_that_does_not_run_is_reported_in_one_line() {
        hotline.close();

        assertThat(run("id,created,closed,status,text\n1,2026-01-01 08:00,,open,x\n")).isEqualTo(2);

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
                .execute(
                        folder.resolve("f.csv").toString(),
                        "--mapping=" + folder.resolve("m.yaml"),
                        "--token-file=" + folder.resolve("token"),
                        "--intake=" + hotline.url(),
                        "--dispatch=" + hotline.url());
    }
}
