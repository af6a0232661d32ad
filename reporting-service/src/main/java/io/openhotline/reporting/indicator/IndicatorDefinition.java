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
@Schema(description = "What an indicator counts, in words")
record IndicatorDefinition(
        Indicator code,
        LocalText name,
        @Schema(description = "Which tickets the numerator counts") LocalText numerator,
        @Schema(description = "Which tickets the denominator counts") LocalText denominator,
        @Schema(description = "Which period a ticket belongs to, and what decides about time")
                LocalText timeRule,
        @Schema(description = "Ratio to be reached, above 0 and up to 1", nullable = true)
                @Nullable BigDecimal target,
        @Schema(description = "Ratios to be reached by kind, where the indicator goes by kind")
                Map<Kind, BigDecimal> targets) {

    static IndicatorDefinition of(IndicatorPolicy indicator) {
        String key = "indicator." + indicator.code().name();
        return new IndicatorDefinition(
                indicator.code(),
                indicator.name(),
                Labels.of(key + ".numerator"),
                Labels.of(key + ".denominator"),
                Labels.of(key + ".timeRule"),
                indicator.target(),
                new TreeMap<>(indicator.targets()));
    }
}
