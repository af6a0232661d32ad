package io.openhotline.reporting.figure;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.figure.domain.Sums.Line;
import io.openhotline.reporting.policy.ReportingPolicy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The figures under one combination of codes.
@Schema(
        name = "FigureLine",
        description = "All measures, indicators and times under one combination of codes",
        requiredProperties = {"codes", "names", "measures", "indicators", "times"})
public record FigureLine(
        @Schema(
                        description =
                                "The code of each dimension of `by`; `none` for tickets without one",
                        examples = "{\"department\": \"engineering\"}")
                Map<String, String> codes,
        @Schema(description = "Their names") Map<String, LocalText> names,
        @Schema(
                        description =
                                "Every measure of `GET /indicators` by its code; losses are in"
                                        + " hundredths of yuan")
                Map<Measure, Long> measures,
        List<FigureRatio> indicators,
        @Schema(description = "Empty for two dimensions, and for those that keep no times")
                List<FigureTime> times) {

    /// @param key the codes in the order of `by`
    static FigureLine of(
            List<Axis> by, List<String> key, Line line, AxisCodes codes, ReportingPolicy policy) {
        var words = new LinkedHashMap<String, String>();
        var names = new LinkedHashMap<String, LocalText>();
        for (int i = 0; i < by.size(); i++) {
            words.put(by.get(i).word(), key.get(i));
            names.put(by.get(i).word(), codes.name(by.get(i), key.get(i)));
        }
        return new FigureLine(
                words,
                names,
                all(line.measures()),
                policy.indicators().stream()
                        .map(one -> FigureRatio.of(one.code(), line.measures()))
                        .toList(),
                line.times().entrySet().stream()
                        .map(one -> FigureTime.of(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Map<Measure, Long> all(Measures measures) {
        var all = new EnumMap<Measure, Long>(Measure.class);
        Arrays.stream(Measure.values()).forEach(one -> all.put(one, measures.of(one)));
        return all;
    }
}
