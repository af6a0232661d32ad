package io.openhotline.reporting.edition;

import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.report.domain.WeakPoint;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A weak point as clients see it.
@Schema(
        name = "WeakPoint",
        description =
                "A department or category whose indicator is among the three worst, or among the three"
                        + " that fell most, of those with at least five cases (T12)",
        requiredProperties = {
            "reason",
            "indicator",
            "dimension",
            "code",
            "numerator",
            "denominator",
            "value",
            "previousNumerator",
            "previousDenominator",
            "previousValue"
        })
record WeakPointView(
        WeakPoint.Reason reason,
        Indicator indicator,
        Dimension dimension,
        String code,
        long numerator,
        long denominator,
        @Schema(nullable = true) @Nullable BigDecimal value,
        @Schema(description = "In the period before") long previousNumerator,
        long previousDenominator,
        @Schema(nullable = true) @Nullable BigDecimal previousValue) {

    static WeakPointView of(WeakPoint point) {
        Ratio now = point.now();
        Ratio previous = point.previous();
        return new WeakPointView(
                point.reason(),
                point.indicator(),
                point.dimension(),
                point.code(),
                now.numerator(),
                now.denominator(),
                now.value(),
                previous.numerator(),
                previous.denominator(),
                previous.value());
    }
}
