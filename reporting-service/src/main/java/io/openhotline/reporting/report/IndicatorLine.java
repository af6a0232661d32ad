package io.openhotline.reporting.report;

import com.fasterxml.jackson.annotation.JsonView;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Compared;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One indicator, of all tickets or of the tickets of one kind.
@Schema(
        description = "An indicator with its numerator and denominator, its target and the trend",
        requiredProperties = {
            "code",
            "kind",
            "name",
            "numerator",
            "denominator",
            "value",
            "target",
            "met"
        })
record IndicatorLine(
        Indicator code,
        @Schema(description = "Null if the indicator counts all kinds together", nullable = true)
                @Nullable Kind kind,
        LocalText name,
        long numerator,
        long denominator,
        @Schema(
                        description = "Rounded down to four decimals; null if the denominator is 0",
                        nullable = true)
                @Nullable BigDecimal value,
        @Schema(description = "Null if the pack sets no target", nullable = true)
                @Nullable BigDecimal target,
        @Schema(description = "Null without a value or without a target", nullable = true)
                @Nullable Boolean met,
        @JsonView(ReportFormat.General.class)
                @Schema(description = "Against the period before, at the general address")
                RatioTrend previous,
        @JsonView(ReportFormat.General.class)
                @Schema(
                        description =
                                "Against the same period a year before, at the general address")
                RatioTrend yearBefore)
        implements ComparedLine<RatioTrend> {

    static IndicatorLine of(IndicatorPolicy policy, @Nullable Kind kind, Compared<Ratio> ratio) {
        Ratio now = ratio.now();
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
                RatioTrend.of(now, ratio.previous()),
                RatioTrend.of(now, ratio.yearBefore()));
    }

    private static LocalText name(IndicatorPolicy policy, @Nullable Kind kind) {
        LocalText name = policy.name();
        if (kind == null) {
            return name;
        }
        LocalText label = Labels.of("kind." + kind);
        return new LocalText(
                name.zh() + "（" + label.zh() + "）", name.en() + " (" + label.en() + ")");
    }
}
