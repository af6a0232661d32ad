package io.openhotline.reporting.report.domain;

import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.indicator.domain.IndicatorFormula;
import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.report.domain.WeakPoint.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds the weak points of a period by department and by category. A code with few cases is left
/// out, because one customer would decide about it.
public final class WeakPoints {
    /// The fewest cases that an indicator is judged by.
    static final int FEWEST = 5;

    /// The most codes that are named for one reason, indicator and dimension.
    static final int MOST = 3;

    private static final List<Indicator> INDICATORS =
            List.of(Indicator.SATISFACTION, Indicator.TIMELINESS);

    /// The dimensions in which weak points are looked for.
    public static final List<Dimension> DIMENSIONS =
            List.of(Dimension.DEPARTMENT, Dimension.CATEGORY);

    private WeakPoints() {}

    public static List<WeakPoint> of(Figures figures) {
        return INDICATORS.stream()
                .flatMap(indicator -> DIMENSIONS.stream().flatMap(it -> of(figures, indicator, it)))
                .toList();
    }

    private static Stream<WeakPoint> of(Figures figures, Indicator indicator, Dimension dimension) {
        return Stream.concat(
                points(figures, indicator, dimension, Reason.WORST)
                        .filter(point -> value(point.now()).compareTo(BigDecimal.ONE) < 0)
                        .sorted(Comparator.comparing(point -> value(point.now())))
                        .limit(MOST),
                points(figures, indicator, dimension, Reason.WORSENED)
                        .filter(point -> point.previous().denominator() >= FEWEST)
                        .filter(point -> change(point).signum() < 0)
                        .sorted(Comparator.comparing(WeakPoints::change))
                        .limit(MOST));
    }

    private static Stream<WeakPoint> points(
            Figures figures, Indicator indicator, Dimension dimension, Reason reason) {
        return figures.codes(dimension).stream()
                .filter(code -> !code.equals(RollupKey.NONE))
                .map(code -> {
                    Compared<Ratio> ratio =
                            figures.of(dimension, code)
                                    .map(sums -> IndicatorFormula.of(indicator, sums));
                    return new WeakPoint(
                            reason, indicator, dimension, code, ratio.now(), ratio.previous());
                })
                .filter(point -> point.now().denominator() >= FEWEST);
    }

    private static BigDecimal change(WeakPoint point) {
        return value(point.now()).subtract(value(point.previous()));
    }

    private static BigDecimal value(Ratio ratio) {
        return Objects.requireNonNull(ratio.value());
    }
}
