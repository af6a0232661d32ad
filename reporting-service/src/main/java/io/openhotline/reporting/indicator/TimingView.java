package io.openhotline.reporting.indicator;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Timing;
import io.openhotline.reporting.policy.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A time in words.
@Schema(
        name = "TimeDefinition",
        description = "What a time counts, in words",
        requiredProperties = {"code", "name", "numerator", "denominator", "timeRule"})
record TimingView(
        Timing code,
        LocalText name,
        @Schema(description = "What is counted") LocalText numerator,
        @Schema(description = "What it is a share of") LocalText denominator,
        @Schema(description = "The day to which it belongs, and what else decides")
                LocalText timeRule) {

    static TimingView of(Timing timing) {
        String key = "timing." + timing.name();
        return new TimingView(
                timing,
                Labels.of(key),
                Labels.of(key + ".numerator"),
                Labels.of("timing.denominator"),
                Labels.of("timing.timeRule"));
    }
}
