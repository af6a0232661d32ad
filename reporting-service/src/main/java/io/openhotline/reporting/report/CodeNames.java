package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.report.domain.Figures;
import java.util.LinkedHashMap;
import java.util.Map;

/// The codes that a dimension shows in a report, with their names.
final class CodeNames {
    private final CodeTexts texts;

    CodeNames(ReportingPolicy policy) {
        this.texts = new CodeTexts(policy);
    }

    /// Returns the codes of the pack in its order, also those without tickets, then the codes that
    /// only events know.
    Map<String, LocalText> of(Dimension dimension, Figures figures) {
        var names = new LinkedHashMap<>(texts.known(dimension));
        for (String code : figures.codes(dimension)) {
            names.computeIfAbsent(code, unknown -> texts.name(dimension, unknown));
        }
        return names;
    }

    /// Whether the pack or this service names the code.
    boolean isKnown(Dimension dimension, String code) {
        return texts.known(dimension).containsKey(code);
    }
}
