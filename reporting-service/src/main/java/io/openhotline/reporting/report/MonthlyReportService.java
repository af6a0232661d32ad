package io.openhotline.reporting.report;

import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts a report together from the sums.
@Singleton
class MonthlyReportService {
    private final FiguresQuery query;
    private final ReportingPolicy policy;
    private final CodeNames names;

    MonthlyReportService(FiguresQuery query, ReportingPolicy policy) {
        this.query = query;
        this.policy = policy;
        this.names = new CodeNames(policy);
    }

    MonthlyReport of(YearMonth month) {
        Span days = Span.of(month);
        Figures figures =
                query.of(
                        Map.of(
                                Period.REPORTED,
                                days,
                                Period.PREVIOUS,
                                Span.of(month.minusMonths(1)),
                                Period.LAST_YEAR,
                                Span.of(month.minusYears(1))));
        return new MonthlyReport(
                month,
                days.first(),
                days.last(),
                policy.timeZone(),
                lines(figures, Dimension.TOTAL).getFirst(),
                counts(figures),
                policy.indicators().stream().flatMap(one -> lines(figures, one)).toList());
    }

    private Counts counts(Figures figures) {
        return new Counts(
                lines(figures, Dimension.CATEGORY),
                lines(figures, Dimension.KIND),
                lines(figures, Dimension.NATURE),
                lines(figures, Dimension.SEVERITY),
                lines(figures, Dimension.DEPARTMENT),
                lines(figures, Dimension.CHANNEL),
                lines(figures, Dimension.STATE),
                lines(figures, Dimension.SATISFACTION));
    }

    private List<CountLine> lines(Figures figures, Dimension dimension) {
        return names.of(dimension, figures).entrySet().stream()
                .map(name -> CountLine.of(figures, dimension, name.getKey(), name.getValue()))
                .toList();
    }

    private static Stream<IndicatorLine> lines(Figures figures, IndicatorPolicy indicator) {
        return indicator.code().byKind()
                ? Arrays.stream(Kind.values())
                        .map(kind -> IndicatorLine.of(figures, indicator, kind))
                : Stream.of(IndicatorLine.of(figures, indicator, null));
    }
}
