package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Figures;
import io.openhotline.reporting.report.domain.Period;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One indicator of a year, of all tickets or of those of one kind.
@Schema(description = "An indicator of a year with where it comes from, its target and the trend")
record YearlyIndicatorLine(
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
        RatioTrend lastYear) {

    static YearlyIndicatorLine of(Figures figures, IndicatorPolicy policy, @Nullable Kind kind) {
        Ratio now = IndicatorLine.ratio(figures, Period.REPORTED, policy.code(), kind);
        Ratio then = IndicatorLine.ratio(figures, Period.LAST_YEAR, policy.code(), kind);
        BigDecimal target = policy.targetOf(kind);
        return new YearlyIndicatorLine(
                policy.code(),
                kind,
                IndicatorLine.name(policy, kind),
                now.numerator(),
                now.denominator(),
                now.value(),
                target,
                target == null ? null : now.meets(target),
                RatioTrend.of(now, then));
    }
}
