package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.indicator.domain.IndicatorFormula;
import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One indicator, of all tickets or of those of one kind.
@Schema(description = "An indicator with where it comes from, its target and the trend")
record IndicatorLine(
        Indicator code,
        @Schema(description = "Where the indicator goes by kind", nullable = true)
                @Nullable Kind kind,
        LocalText name,
        long numerator,
        long denominator,
        @Schema(
                        description =
                                "Rounded down to four decimals; null where the denominator is 0",
                        nullable = true)
                @Nullable BigDecimal value,
        @Schema(description = "Null where the pack sets none", nullable = true)
                @Nullable BigDecimal target,
        @Schema(description = "Null without a value or without a target", nullable = true)
                @Nullable Boolean met,
        RatioTrend previousMonth,
        RatioTrend sameMonthLastYear) {

    static IndicatorLine of(Figures figures, IndicatorPolicy policy, @Nullable Kind kind) {
        Ratio now = ratio(figures, Period.REPORTED, policy.code(), kind);
        BigDecimal target = policy.targetOf(kind);
        return new IndicatorLine(
                policy.code(),
                kind,
                name(policy, kind),
                now.numerator(),
                now.denominator(),
                now.value(),
                target,
                target == null ? null : now.meets(target),
                trend(figures, now, Period.PREVIOUS, policy.code(), kind),
                trend(figures, now, Period.LAST_YEAR, policy.code(), kind));
    }

    private static RatioTrend trend(
            Figures figures, Ratio now, Period period, Indicator code, @Nullable Kind kind) {
        return RatioTrend.of(now, ratio(figures, period, code, kind));
    }

    static Ratio ratio(Figures figures, Period period, Indicator code, @Nullable Kind kind) {
        return IndicatorFormula.of(
                code,
                kind == null
                        ? figures.of(period, Dimension.TOTAL, RollupKey.ALL)
                        : figures.of(period, Dimension.KIND, kind.name()));
    }

    static LocalText name(IndicatorPolicy policy, @Nullable Kind kind) {
        LocalText name = policy.name();
        if (kind == null) {
            return name;
        }
        LocalText label = Labels.of("kind." + kind);
        return new LocalText(
                name.zh() + "（" + label.zh() + "）", name.en() + " (" + label.en() + ")");
    }
}
