package io.openhotline.packs.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.client.CommandException;
import io.openhotline.packs.PackCopy;
import io.openhotline.packs.check.PackReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialReportTest {
    static final Path WATER = PackCopy.PACKS.resolve("water-utility");
    static final String LEAK =
            """
            {"number": "W-1", "channel": "phone", "category": "leak", "customer": {"phone": "139****0012"}, \
            "place": {"address": "解放路 12 号"}, "fields": {"pipeDiameterMm": %d}, "receivedAt": "2026-11-02T02:00:00Z"}
            """;
    static final String BILL =
            "{\"channel\": \"phone\", \"category\": \"query-bill\", \"customer\": {\"phone\": \"1\"},"
                    + " \"fields\": {\"accountNumber\": \"123456\"}}\n";

    @TempDir Path folder;
    @TempDir Path files;

    /// Covers W3: the diameter decides the department.
    @Test
    void a_changed_route_sends_tickets_elsewhere() throws IOException {
        PackCopy.of("water-utility", folder)
                .with("dispatch.yaml", "pipeDiameterMm <= 150", "pipeDiameterMm <= 200")
                .with("dispatch.yaml", "pipeDiameterMm > 150", "pipeDiameterMm > 200");

        assertThat(report(LEAK.formatted(160) + LEAK.formatted(300) + BILL).lines())
                .containsExactly(
                        "W-1 (leak) goes to sales-office instead of engineering, by the route"
                                + " leak-small-pipe instead of leak-large-pipe",
                        "3 tickets: 2 as before, 1 otherwise",
                        "       1  engineering → sales-office");
    }

    @Test
    void a_changed_deadline_is_told_by_how_much() throws IOException {
        PackCopy.of("water-utility", folder)
                .with(
                        "dispatch.yaml",
                        "accept: PT30M\n      resolve: PT24H",
                        "accept: PT30M\n      resolve: PT20H");

        assertThat(report(LEAK.formatted(100)).lines())
                .first()
                .isEqualTo("W-1 (leak) resolve PT4H earlier");
    }

    /// Covers T3: a recorded ticket names the one that it repeats.
    @Test
    void a_repeated_complaint_is_known_by_the_ticket_that_it_names() throws IOException {
        PackCopy.of("water-utility", folder)
                .with(
                        "dispatch.yaml",
                        "routes:\n",
                        "routes:\n  - {name: again, when: ticket.repeat, department: technical}\n");
        String again =
                LEAK.formatted(100).replace("{\"number\"", "{\"repeatOf\": \"W-0\", \"number\"");

        assertThat(report(again + BILL).lines())
                .contains(
                        "       1  sales-office → technical",
                        "2 tickets: 1 as before, 1 otherwise");
    }

    @Test
    void other_clocks_and_a_second_person_are_told_c4_t5_t8() throws IOException {
        PackCopy.of("water-utility", folder)
                .with(
                        "names.yaml",
                        "suspensions:",
                        "clocks:\n  visit: {zh: 上门, en: Visit}\nsuspensions:")
                .with(
                        "dispatch.yaml",
                        "coHandling:",
                        "urgent: ticket.category == 'leak'\ncoHandling:")
                .with(
                        "dispatch.yaml",
                        "extensions:",
                        "clocks: {visit: {starts: ISSUED, stops: ARRIVED, within: PT1H}}\nextensions:")
                .with(
                        "dispatch.yaml",
                        "ticket.kind == 'COMPLAINT' && ticket.customerKind == 'business' && actor.role == 'agent'",
                        "actor.role == 'agent'");

        assertThat(report(LEAK.formatted(100)).lines())
                .containsExactly(
                        "W-1 (leak) has the clock visit, is urgent, is reviewed when an agent"
                                + " dispatches it",
                        "1 tickets: 0 as before, 1 otherwise",
                        "       1  other times in sales-office");
    }

    @Test
    void a_ticket_that_the_changed_pack_refuses_is_told_with_the_reason() throws IOException {
        PackCopy.of("water-utility", folder)
                .with("intake.yaml", "max: 2000", "max: 200")
                .with("names.yaml", "  query-bill: {", "  bill: {")
                .with("intake.yaml", "code: query-bill", "code: bill")
                .with("dispatch.yaml", ", query-bill]}\n  meter-fault", ", bill]}\n  meter-fault")
                .with("dispatch.yaml", ", query-bill]", ", bill]");

        assertThat(report(LEAK.formatted(300) + BILL).lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("W-1 (leak) is refused", "/fields/pipeDiameterMm"))
                .contains("line 2 (query-bill) is refused: there is no category 'query-bill'")
                .contains("       2  refused");
    }

    @Test
    void the_same_pack_treats_every_ticket_as_before() throws IOException {
        PackCopy.of("water-utility", folder);

        assertThat(report(LEAK.formatted(160) + "\n" + BILL).different()).isZero();
    }

    /// The rows of the sample are those of an import.
    @Test
    void a_spreadsheet_is_read_by_the_mapping_of_its_import() {
        PackCopy.of("water-utility", folder)
                .with("dispatch.yaml", "department: water-plant", "department: technical");
        var file =
                new TicketFile(
                        Path.of("../samples/water-hotline-zh.csv"),
                        Path.of("../samples/water-hotline-zh.yaml"),
                        Instant.EPOCH);

        assertThat(
                        TrialReport.of(PackReading.read(WATER), PackReading.read(folder), file, 0)
                                .lines())
                .anySatisfy(line -> assertThat(line).endsWith("water-plant → technical"));
    }

    @Test
    void rows_that_the_mapping_refuses_are_told_with_their_reasons() throws IOException {
        Path rows =
                Files.writeString(
                        files.resolve("rows.csv"),
                        Files.readString(Path.of("../samples/water-hotline-zh.csv"))
                                .replace("YB26-1001,2026-10-26 07:42", "YB26-1001,昨天"));

        assertThat(report(rows).lines())
                .contains("1 rows that the mapping refuses were left out")
                .anySatisfy(line -> assertThat(line).contains("row 2: 受理时间 is not a time"));
    }

    @Test
    void tickets_that_neither_pack_accepts_are_told() throws IOException {
        PackCopy.of("water-utility", folder);

        assertThat(report("{\"category\": \"漏水\", \"channel\": \"phone\"}").lines())
                .contains("1 tickets are refused by both packs")
                .anySatisfy(line -> assertThat(line).contains("line 1: there is no category '漏水'"));
    }

    @Test
    void a_column_that_the_file_lacks_is_named() throws IOException {
        Path rows = Files.writeString(files.resolve("rows.csv"), "编号,时间\n1,2\n");

        assertThatThrownBy(() -> report(rows))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("key: the file has no column 受理编号");
    }

    @Test
    void a_file_without_a_ticket_is_refused() {
        PackCopy.of("water-utility", folder);

        assertThatThrownBy(() -> report("\n"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("there is no ticket in it");
    }

    private static TrialReport report(Path rows) {
        var file = new TicketFile(rows, Path.of("../samples/water-hotline-zh.yaml"), Instant.EPOCH);
        return TrialReport.of(PackReading.read(WATER), PackReading.read(WATER), file, 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    []                          | :1: is no JSON object
                    {"category": "leak          | :1: Unexpected end
                    {"description": "~"}        | :1: is longer than 1,000,000 characters
                    {"receivedAt": "yesterday"} | :1: receivedAt: 'yesterday' is no time
                    """)
    void a_line_that_is_no_ticket_is_named(String line, String reason) {
        PackCopy.of("water-utility", folder);

        assertThatThrownBy(() -> report(line.replace("~", "水".repeat(1_000_000))))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("tickets.jsonl" + reason);
    }

    private TrialReport report(String lines) throws IOException {
        Path file = Files.writeString(files.resolve("tickets.jsonl"), lines);
        return TrialReport.of(
                PackReading.read(WATER),
                PackReading.read(folder),
                new TicketFile(file, null, Instant.EPOCH),
                20);
    }
}
