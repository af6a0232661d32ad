package io.openhotline.reporting.report;

import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts the report of a year together from the sums.
@Singleton
class YearlyReportService {
    private final FiguresQuery query;
    private final ReportingPolicy policy;
    private final CodeNames names;

    YearlyReportService(FiguresQuery query, ReportingPolicy policy) {
        this.query = query;
        this.policy = policy;
        this.names = new CodeNames(policy);
    }

    YearlyReport of(Year year) {
        Span days = Span.of(year);
        Figures figures =
                query.of(
                        Map.of(
                                Period.REPORTED,
                                days,
                                Period.LAST_YEAR,
                                Span.of(year.minusYears(1))));
        return new YearlyReport(
                year.getValue(),
                days.first(),
                days.last(),
                policy.timeZone(),
                lines(figures, Dimension.TOTAL).getFirst(),
                counts(figures),
                policy.indicators().stream().flatMap(one -> lines(figures, one)).toList());
    }

    private YearlyCounts counts(Figures figures) {
        return new YearlyCounts(
                lines(figures, Dimension.CATEGORY),
                lines(figures, Dimension.KIND),
                lines(figures, Dimension.NATURE),
                lines(figures, Dimension.SEVERITY),
                lines(figures, Dimension.DEPARTMENT),
                lines(figures, Dimension.CHANNEL),
                lines(figures, Dimension.STATE),
                lines(figures, Dimension.SATISFACTION));
    }

    private List<YearlyCountLine> lines(Figures figures, Dimension dimension) {
        return names.of(dimension, figures).entrySet().stream()
                .map(name -> YearlyCountLine.of(figures, dimension, name.getKey(), name.getValue()))
                .toList();
    }

    private static Stream<YearlyIndicatorLine> lines(Figures figures, IndicatorPolicy indicator) {
        return indicator.code().byKind()
                ? Arrays.stream(Kind.values())
                        .map(kind -> YearlyIndicatorLine.of(figures, indicator, kind))
                : Stream.of(YearlyIndicatorLine.of(figures, indicator, null));
    }
}
