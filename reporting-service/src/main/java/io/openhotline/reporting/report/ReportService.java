package io.openhotline.reporting.report;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.indicator.domain.IndicatorFormula;
import io.openhotline.reporting.policy.CategoryTree;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Compared;
import io.openhotline.reporting.report.domain.Comparison;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.Scope;
import io.openhotline.reporting.report.domain.WeakPoint;
import io.openhotline.reporting.report.domain.WeakPoints;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Builds the report of a period from the sums of its rollups.
@PackScoped
class ReportService {
    /// The measures that a report shows by themselves.
    private static final List<Measure> REPORTED =
            List.of(
                    Measure.REWORKS,
                    Measure.RETURNS,
                    Measure.WARNINGS,
                    Measure.WARNINGS_LIFTED,
                    Measure.MERGED,
                    Measure.REPEATS,
                    Measure.INCIDENTS,
                    Measure.INCIDENT_CALLERS,
                    Measure.DISPATCHED,
                    Measure.OVERDUE,
                    Measure.CHASES,
                    Measure.RECALLS,
                    Measure.RETURNS_REFUSED,
                    Measure.TRANSFERS,
                    Measure.EXTENSIONS,
                    Measure.SUSPENSIONS,
                    Measure.WITHDRAWN,
                    Measure.COMPLAINTS_VALID,
                    Measure.COMPLAINTS_INVALID,
                    Measure.LOSSES,
                    Measure.LOSS_FEN,
                    Measure.SURVEYS,
                    Measure.SURVEYS_UNANSWERED,
                    Measure.APPEALS,
                    Measure.APPEALS_GRANTED,
                    Measure.PROMOTERS,
                    Measure.PASSIVES,
                    Measure.DETRACTORS,
                    Measure.CLOCKS_ENDED,
                    Measure.CLOCKS_TIMELY,
                    Measure.CALLS,
                    Measure.CALLS_ANSWERED,
                    Measure.CALLS_ABANDONED,
                    Measure.CALLS_ABANDONED_EARLY);

    private final ReportQuery query;
    private final ReportingPolicy policy;
    private final CodeNames names;
    private final CategoryTree tree;
    private final Clock clock;

    ReportService(ReportQuery query, ReportingPolicy policy, Clock clock) {
        this.query = query;
        this.policy = policy;
        this.names = new CodeNames(policy);
        this.tree = policy.categoryTree();
        this.clock = clock;
    }

    Report of(Period period, Scope scope) {
        Comparison days = Comparison.of(period, today());
        Figures figures = query.shown(days, scope);
        return new Report(
                period.text(),
                period.days().first(),
                period.days().last(),
                DaysView.of(days.previous()),
                DaysView.of(days.yearBefore()),
                policy.timeZone().getId(),
                lines(figures, Dimension.TOTAL).getFirst(),
                counts(figures),
                REPORTED.stream().map(measure -> line(figures, measure)).toList(),
                policy.indicators().stream().flatMap(one -> lines(figures, one)).toList(),
                calls(figures));
    }

    /// Finds the weak points of a period in its figures of the whole hotline (T12).
    List<WeakPoint> weakPoints(Period period) {
        return WeakPoints.of(query.measured(Comparison.of(period, today()), WeakPoints.DIMENSIONS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), policy.timeZone());
    }

    private Calls calls(Figures figures) {
        return new Calls(
                CallLine.of(
                        RollupKey.ALL,
                        Labels.of("calls"),
                        figures.of(Dimension.TOTAL, RollupKey.ALL).now()),
                callLines(figures, Dimension.QUEUE),
                callLines(figures, Dimension.AGENT));
    }

    private List<CallLine> callLines(Figures figures, Dimension dimension) {
        return names.of(dimension, figures).entrySet().stream()
                .filter(name -> figures.scope().shows(dimension, name.getKey()))
                .map(name ->
                        CallLine.of(
                                name.getKey(),
                                name.getValue(),
                                figures.of(dimension, name.getKey()).now()))
                .filter(line -> line.calls() != 0 || names.isKnown(dimension, line.code()))
                .toList();
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
                .filter(name -> figures.scope().shows(dimension, name.getKey()))
                .map(name -> line(figures, dimension, name.getKey(), name.getValue()))
                .toList();
    }

    private CountLine line(Figures figures, Dimension dimension, String code, LocalText name) {
        Compared<Long> tickets =
                below(dimension, code)
                        .map(it -> figures.of(dimension, it).map(sums -> sums.of(Measure.TICKETS)))
                        .reduce(new Compared<>(0L, 0L, 0L), (a, b) -> a.with(b, Long::sum));
        String parent = dimension == Dimension.CATEGORY ? tree.parent(code) : null;
        return CountLine.of(code, name, parent, tickets);
    }

    /// Returns the codes that the line of a code includes: a category's includes those below it.
    private Stream<String> below(Dimension dimension, String code) {
        return dimension == Dimension.CATEGORY ? tree.below(code).stream() : Stream.of(code);
    }

    private static CountLine line(Figures figures, Measure measure) {
        return CountLine.of(
                measure.name(),
                Labels.of("measure." + measure),
                figures.of(Dimension.TOTAL, RollupKey.ALL).map(sums -> sums.of(measure)));
    }

    private static Stream<IndicatorLine> lines(Figures figures, IndicatorPolicy indicator) {
        return indicator.code().byKind()
                ? Arrays.stream(Kind.values())
                        .filter(kind -> figures.scope().shows(Dimension.KIND, kind.name()))
                        .map(kind -> line(figures, indicator, kind))
                : Stream.of(line(figures, indicator, null));
    }

    private static IndicatorLine line(
            Figures figures, IndicatorPolicy indicator, @Nullable Kind kind) {
        Compared<Measures> sums =
                kind == null
                        ? figures.of(Dimension.TOTAL, RollupKey.ALL)
                        : figures.of(Dimension.KIND, kind.name());
        return IndicatorLine.of(
                indicator, kind, sums.map(one -> IndicatorFormula.of(indicator.code(), one)));
    }
}
