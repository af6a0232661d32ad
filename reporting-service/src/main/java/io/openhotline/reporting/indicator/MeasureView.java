package io.openhotline.reporting.indicator;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.policy.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A measure in words.
@Schema(
        name = "MeasureDefinition",
        description = "What a measure counts, in words",
        requiredProperties = {"code", "name", "numerator", "denominator", "timeRule"})
record MeasureView(
        Measure code,
        LocalText name,
        @Schema(description = "What is counted") LocalText numerator,
        @Schema(description = "What it is a share of") LocalText denominator,
        @Schema(description = "The day to which it belongs, and what else decides")
                LocalText timeRule) {

    static MeasureView of(Measure measure) {
        String key = "measure." + measure.name();
        return new MeasureView(
                measure,
                Labels.of(key),
                Labels.of(key + ".numerator"),
                Labels.of("measure.denominator"),
                Labels.of(timeRule(measure)));
    }

    private static String timeRule(Measure measure) {
        if (measure.isOfInspections()) {
            return "inspection.timeRule";
        }
        if (measure.isOfClocks()) {
            return "clocks.timeRule";
        }
        return measure.isOfCalls() ? "call.timeRule" : "measure.timeRule";
    }
}
