package io.openhotline.reporting.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.report.domain.WeakPoint.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// T12: the satisfaction analysis names the weak points.
class WeakPointsTest {
    private static final Span NOW = new Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final Span BEFORE =
            new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    private static final Span LAST_YEAR =
            new Span(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));

    private final Map<Cell, Measures> sums = new HashMap<>();

    @Test
    void the_three_worst_departments_are_named_the_worst_first() {
        satisfied(NOW, "a", 9, 10);
        satisfied(NOW, "b", 5, 10);
        satisfied(NOW, "c", 8, 10);
        satisfied(NOW, "d", 7, 10);

        assertThat(codes(Reason.WORST)).containsExactly("b", "d", "c");
    }

    @Test
    void those_that_fell_most_are_named_and_those_that_rose_are_not() {
        satisfied(BEFORE, "a", 10, 10);
        satisfied(NOW, "a", 9, 10);
        satisfied(BEFORE, "b", 10, 10);
        satisfied(NOW, "b", 6, 10);
        satisfied(BEFORE, "c", 1, 10);
        satisfied(NOW, "c", 2, 10);

        assertThat(codes(Reason.WORSENED)).containsExactly("b", "a");
    }

    @Test
    void a_department_with_four_answers_is_not_judged() {
        satisfied(BEFORE, "few", 5, 5);
        satisfied(NOW, "few", 0, 4);
        satisfied(BEFORE, "few-before", 4, 4);
        satisfied(NOW, "few-before", 5, 5);

        assertThat(codes(Reason.WORST)).isEmpty();
        assertThat(codes(Reason.WORSENED)).isEmpty();
    }

    @Test
    void who_satisfies_everybody_is_no_weak_point_and_tickets_without_a_department_are_none() {
        satisfied(NOW, "a", 10, 10);
        satisfied(NOW, "none", 0, 10);

        assertThat(codes(Reason.WORST)).isEmpty();
    }

    private List<String> codes(Reason reason) {
        var figures = new Figures(new Comparison(NOW, BEFORE, LAST_YEAR), Scope.ALL, sums);
        return WeakPoints.of(figures).stream()
                .filter(point -> point.indicator() == Indicator.SATISFACTION)
                .filter(point -> point.dimension() == Dimension.DEPARTMENT)
                .filter(point -> point.reason() == reason)
                .map(WeakPoint::code)
                .toList();
    }

    private void satisfied(Span days, String department, long satisfied, long asked) {
        sums.put(
                new Cell(days, Dimension.DEPARTMENT, department),
                new Measures(
                        Map.of(
                                Measure.TICKETS, asked,
                                Measure.ASKED, asked,
                                Measure.SATISFIED, satisfied)));
    }
}
