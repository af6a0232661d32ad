package io.openhotline.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Compared;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportCsvTest {
    private static final CountLine LEAKS =
            CountLine.of("leak", new LocalText("报漏", "Leak report"), new Compared<>(15L, 12L, 0L));

    @Test
    void a_line_of_counts_has_the_trends_against_both_periods() {
        assertThat(lines(report("2026-11"), ReportFormat.GENERAL))
                .contains("2026-11,category,leak,报漏,Leak report,15,,,,,,12,3,0.2500,0,15,,");
    }

    @Test
    void a_measure_has_a_line_of_counts() {
        assertThat(lines(report("2026-11"), ReportFormat.GENERAL))
                .contains("2026-11,measure,RETURNS,部门退回次数,Returns,2,,,,,,0,2,,4,-2,-0.5000,");
    }

    @Test
    void a_line_of_a_year_has_one_trend() {
        assertThat(lines(report("2026"), ReportFormat.YEARLY))
                .contains("2026,category,leak,报漏,Leak report,15,,,,,,12,3,0.2500");
    }

    /// Covers P9: in a sum of the lines, those that another line includes must not count twice.
    @Test
    void a_line_names_the_category_that_includes_it_at_the_general_address() {
        CountLine noise =
                CountLine.of(
                        "noise", new LocalText("噪音", "Noise"), "other", new Compared<>(2L, 0L, 0L));

        assertThat(lines(report("2026-11", noise), ReportFormat.GENERAL))
                .contains("2026-11,category,noise,噪音,Noise,2,,,,,,0,2,,0,2,,other");
        assertThat(lines(report("2026-11", noise), ReportFormat.MONTHLY))
                .contains("2026-11,category,noise,噪音,Noise,2,,,,,,0,2,,0,2,");
    }

    @Test
    void a_line_of_an_indicator_has_its_ratio_its_target_and_the_trends_of_its_value() {
        assertThat(lines(report("2026-11"), ReportFormat.MONTHLY))
                .contains(
                        "2026-11,indicator,FOLLOW_UP_COVERAGE:REPAIR,回访率（报修）,Coverage (Repair),,3,10,"
                                + "0.3000,0.30,true,0.2500,0.0500,,,,");
    }

    @Test
    void a_line_of_calls_has_the_seconds_the_answers_and_their_average_t2() {
        assertThat(lines(report("2026-11"), ReportFormat.GENERAL))
                .contains("2026-11,call,all,全部电话,All calls,4,40,3,13.3,,,,,,,,,");
    }

    @Test
    void a_name_of_the_pack_is_never_taken_for_a_formula() {
        CountLine line =
                CountLine.of(
                        "-1+1",
                        new LocalText("=HYPERLINK(\"http://example.org\")", "@SUM(A1)"),
                        new Compared<>(1L, 1L, 1L));

        assertThat(lines(report("2026-11", line), ReportFormat.GENERAL))
                .contains(
                        "2026-11,category,'-1+1,\"'=HYPERLINK(\"\"http://example.org\"\")\",'@SUM(A1),"
                                + "1,,,,,,1,0,0.0000,1,0,0.0000,");
    }

    private static List<String> lines(Report report, ReportFormat format) {
        return List.of(ReportCsv.of(report, format).split("\r\n"));
    }

    private static Report report(String period) {
        return report(period, LEAKS);
    }

    private static Report report(String period, CountLine category) {
        List<CountLine> none = List.of();
        var coverage =
                new IndicatorPolicy(
                        Indicator.FOLLOW_UP_COVERAGE,
                        new LocalText("回访率", "Coverage"),
                        null,
                        Map.of(Kind.REPAIR, new BigDecimal("0.30")));
        return new Report(
                period,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                new DaysView(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                new DaysView(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30)),
                "Asia/Shanghai",
                category,
                new Counts(List.of(category), none, none, none, none, none, none, none),
                List.of(
                        CountLine.of(
                                "RETURNS",
                                new LocalText("部门退回次数", "Returns"),
                                new Compared<>(2L, 0L, 4L))),
                List.of(
                        IndicatorLine.of(
                                coverage,
                                Kind.REPAIR,
                                new Compared<>(
                                        new Ratio(3, 10), new Ratio(1, 4), new Ratio(0, 0)))),
                new Calls(
                        new CallLine(
                                "all",
                                new LocalText("全部电话", "All calls"),
                                4,
                                3,
                                1,
                                0,
                                4,
                                2,
                                40,
                                new BigDecimal("13.3")),
                        List.of(),
                        List.of()));
    }
}
