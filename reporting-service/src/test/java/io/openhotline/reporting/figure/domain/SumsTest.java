package io.openhotline.reporting.figure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.MeasuresFixture;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.domain.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static final Span MARCH = new Span(LocalDate.of(2045, 3, 1), LocalDate.of(2045, 3, 31));

    @Test
    void a_line_of_a_category_includes_those_below_it_and_a_business_all_of_them() {
        Map<List<String>, Sums.Line> lines =
                sums(new Question(MARCH, List.of(Axis.BUSINESS, Axis.CATEGORY), Map.of(), null))
                        .lines();

        assertThat(lines.keySet())
                .containsExactlyInAnyOrder(
                        List.of("fixed-line", "fixed-line"), List.of("fixed-line", "fault"));
        assertThat(tickets(lines, "fixed-line", "fixed-line")).isEqualTo(3);
        assertThat(tickets(lines, "fixed-line", "fault")).isEqualTo(1);
    }

    @Test
    void a_filter_by_a_category_takes_those_below_it() {
        assertThat(filtered("fixed-line")).isEqualTo(3);
        assertThat(filtered("fault")).isEqualTo(1);
    }

    @Test
    void times_are_added_up_as_the_measures_are() {
        Map<List<String>, Sums.Line> lines =
                sums(new Question(MARCH, List.of(Axis.BUSINESS), Map.of(), null)).lines();

        assertThat(lines.get(List.of("fixed-line")))
                .isNotNull()
                .extracting(Sums.Line::times)
                .isEqualTo(Map.of(Timing.TO_HANDLE, Map.of(60L, 2L)));
    }

    @Test
    void by_and_filters_of_one_dimension_need_one_dimension_and_three_need_more_than_two() {
        assertThat(
                        new Question(
                                        MARCH,
                                        List.of(Axis.BUSINESS),
                                        Map.of(Axis.CATEGORY, "fault"),
                                        null)
                                .breakdown())
                .contains(Breakdown.of(Dimension.CATEGORY));
        assertThat(
                        new Question(
                                        MARCH,
                                        List.of(Axis.KIND),
                                        Map.of(Axis.NATURE, "supply"),
                                        "engineering")
                                .breakdown())
                .isEmpty();
    }

    private static long filtered(String category) {
        var question = new Question(MARCH, List.of(), Map.of(Axis.CATEGORY, category), null);
        return tickets(sums(question).lines());
    }

    private static long tickets(Map<List<String>, Sums.Line> lines, String... codes) {
        Sums.Line line = lines.get(List.of(codes));
        return line == null ? 0 : line.measures().of(Measure.TICKETS);
    }

    /// Two tickets of the fixed line itself, one of its faults.
    private static Sums sums(Question question) {
        var sums = new Sums(question, SumsTest::codes);
        sums.add(row("fixed-line"), MeasuresFixture.counting(Measure.TICKETS));
        sums.add(row("fixed-line"), MeasuresFixture.counting(Measure.TICKETS));
        sums.add(row("fault"), MeasuresFixture.counting(Measure.TICKETS));
        sums.add(row("fault"), Timing.TO_HANDLE, Map.of(60L, 1L));
        sums.add(row("fixed-line"), Timing.TO_HANDLE, Map.of(60L, 1L));
        return sums;
    }

    private static List<String> codes(Axis axis, String code) {
        if (axis == Axis.BUSINESS) {
            return List.of("fixed-line");
        }
        return code.equals("fault") ? List.of("fault", "fixed-line") : List.of(code);
    }

    private static Map<Dimension, String> row(String category) {
        return Map.of(Dimension.CATEGORY, category);
    }
}
