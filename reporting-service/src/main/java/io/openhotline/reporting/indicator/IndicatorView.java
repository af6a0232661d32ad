package io.openhotline.reporting.indicator;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.IndicatorPolicy;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.domain.Indicator;
import io.openhotline.reporting.policy.domain.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator in words.
@Schema(
        name = "IndicatorDefinition",
        description = "What an indicator counts, in words",
        requiredProperties = {
            "code",
            "name",
            "numerator",
            "denominator",
            "timeRule",
            "target",
            "targets"
        })
record IndicatorView(
        Indicator code,
        LocalText name,
        @Schema(description = "The tickets that the numerator counts") LocalText numerator,
        @Schema(description = "The tickets that the denominator counts") LocalText denominator,
        @Schema(description = "The period to which a ticket belongs, and the time that decides")
                LocalText timeRule,
        @Schema(description = "The ratio to be reached, above 0 and up to 1", nullable = true)
                @Nullable BigDecimal target,
        @Schema(description = "The ratios to be reached by kind, if the indicator goes by kind")
                Map<Kind, BigDecimal> targets) {

    static IndicatorView of(IndicatorPolicy indicator) {
        String key = "indicator." + indicator.code().name();
        return new IndicatorView(
                indicator.code(),
                indicator.name(),
                Labels.of(key + ".numerator"),
                Labels.of(key + ".denominator"),
                Labels.of(key + ".timeRule"),
                indicator.target(),
                new TreeMap<>(indicator.targets()));
    }
}
