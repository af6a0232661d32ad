package io.openhotline.reporting.figure;

import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.indicator.domain.IndicatorFormula;
import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.domain.Indicator;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator of one line.
@Schema(
        name = "FigureRatio",
        description = "An indicator with its numerator and denominator",
        requiredProperties = {"code", "numerator", "denominator", "value"})
record FigureRatio(
        Indicator code,
        long numerator,
        long denominator,
        @Schema(
                        description = "Rounded down to four decimals; null if the denominator is 0",
                        nullable = true)
                @Nullable BigDecimal value) {
    static FigureRatio of(Indicator code, Measures measures) {
        Ratio ratio = IndicatorFormula.of(code, measures);
        return new FigureRatio(code, ratio.numerator(), ratio.denominator(), ratio.value());
    }
}
