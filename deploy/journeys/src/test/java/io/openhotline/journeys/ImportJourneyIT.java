package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.importer.ImportCommand;
import io.openhotline.journeys.parties.Figures;
import io.openhotline.journeys.parties.Recount;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Reconciliation;
import io.openhotline.testplatform.issuer.TestTokens;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Imports the sample of a water hotline: 41 rows, one of them repeated, one closed before its
/// receipt.
@Order(10)
@ExtendWith(HotlineSystemExtension.class)
class ImportJourneyIT {
    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 11));

    @TempDir private Path folder;
    private final HotlineSystem hotline;
    private final StringWriter printed = new StringWriter();

    ImportJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
    }

    @Test
    void every_row_is_filed_once_and_reports_agree_with_a_recount_of_the_file() throws IOException {
        // given
        Path rows = copyOfTheSample();
        Map<YearMonth, Figures> before = figures();

        // when
        assertThat(run(rows)).as(printed::toString).isZero();

        // then
        assertThat(counts())
                .contains("41 read", "40 filed", "0 refused", "24 completed at their own time")
                .contains("2 withdrawn at their own time", "14 left open")
                .contains("1 whose course contradicts itself; they are filed");
        new Reconciliation(hotline.databases()).awaitAgreement();
        Map<YearMonth, Map<String, Long>> counted = since(before);
        Map<YearMonth, Map<String, Long>> recounted = Recount.of(rows, mapping());
        assertThat(recounted).containsOnlyKeys(MONTHS);
        recounted.forEach((month, numbers) ->
                assertThat(counted.get(month)).as(month.toString()).containsAllEntriesOf(numbers));
        assertThat(sum(counted, "total")).isEqualTo(40);
        assertThat(sum(counted, "category/leak")).isEqualTo(12);

        // and
        printed.getBuffer().setLength(0);
        assertThat(run(rows)).isZero();
        assertThat(counts()).contains("0 filed", "41 repeated: filed before, not filed again");
        assertThat(since(before)).isEqualTo(counted);
    }

    private Path copyOfTheSample() throws IOException {
        Path sample = hotline.root().resolve("deploy/samples/water-hotline-zh.csv");
        return Files.copy(sample, folder.resolve("sample.csv"));
    }

    private int run(Path rows) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), TestTokens.of("import:4101"));
        var out = new PrintWriter(printed);
        return new CommandLine(new ImportCommand())
                .setOut(out)
                .setErr(out)
                .execute(
                        rows.toString(),
                        "--mapping",
                        mapping().toString(),
                        "--token-file",
                        token.toString(),
                        "--intake",
                        hotline.url("intake"),
                        "--dispatch",
                        hotline.url("dispatch"));
    }

    private List<String> counts() {
        return printed.toString().lines().map(String::strip).toList();
    }

    private Path mapping() {
        return hotline.root().resolve("deploy/samples/water-hotline-zh.yaml");
    }

    private Map<YearMonth, Figures> figures() {
        return MONTHS.stream()
                .collect(
                        Collectors.toMap(
                                month -> month,
                                month -> hotline.reports().figures(month.toString())));
    }

    private Map<YearMonth, Map<String, Long>> since(Map<YearMonth, Figures> before) {
        return figures().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                now ->
                                        now.getValue()
                                                .since(
                                                        Objects.requireNonNull(
                                                                before.get(now.getKey())))));
    }

    private static long sum(Map<YearMonth, Map<String, Long>> counted, String name) {
        return counted.values().stream().mapToLong(it -> it.getOrDefault(name, 0L)).sum();
    }
}
