package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Dimension;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.Named;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.reporting.report.domain.Figures;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The codes that a dimension shows in a report, with their names.
final class CodeNames {
    private final ReportingPolicy policy;

    CodeNames(ReportingPolicy policy) {
        this.policy = policy;
    }

    /// Returns the codes of the pack in its order, also those without tickets, then the codes that
    /// only events know.
    Map<String, LocalText> of(Dimension dimension, Figures figures) {
        var names = new LinkedHashMap<>(known(dimension));
        for (String code : figures.codes(dimension)) {
            names.computeIfAbsent(code, unknown -> Labels.ofCode(prefix(dimension), unknown));
        }
        return names;
    }

    private Map<String, LocalText> known(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> Map.of(RollupKey.ALL, Labels.of("total"));
            case CATEGORY -> named(policy.categories());
            case NATURE -> orNone(dimension, named(policy.natures()));
            case DEPARTMENT -> orNone(dimension, named(policy.departments()));
            case CHANNEL -> named(policy.channels());
            case KIND -> constants(dimension, Kind.values());
            case SEVERITY -> constants(dimension, Severity.values());
            case STATE -> constants(dimension, State.values());
            case SATISFACTION -> orNone(dimension, constants(dimension, Satisfaction.values()));
            case QUEUE -> named(policy.queues());
            case AGENT -> Map.of();
        };
    }

    private static Map<String, LocalText> named(List<Named> list) {
        var names = new LinkedHashMap<String, LocalText>();
        list.forEach(named -> names.put(named.code(), named.name()));
        return names;
    }

    private static Map<String, LocalText> constants(Dimension dimension, Enum<?>[] constants) {
        var names = new LinkedHashMap<String, LocalText>();
        Arrays.stream(constants)
                .map(Enum::name)
                .forEach(code -> names.put(code, Labels.ofCode(prefix(dimension), code)));
        return names;
    }

    private static Map<String, LocalText> orNone(
            Dimension dimension, Map<String, LocalText> names) {
        names.put(RollupKey.NONE, Labels.ofCode(prefix(dimension), RollupKey.NONE));
        return names;
    }

    private static String prefix(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
