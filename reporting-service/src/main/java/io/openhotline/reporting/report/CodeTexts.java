package io.openhotline.reporting.report;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.Loyalty;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.Named;
import io.openhotline.reporting.policy.NamedCategory;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.policy.domain.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The codes of each dimension with their names.
public final class CodeTexts {
    private final ReportingPolicy policy;

    public CodeTexts(ReportingPolicy policy) {
        this.policy = policy;
    }

    /// Returns the name of a code; a code that only events know is its own name.
    public LocalText name(Dimension dimension, String code) {
        LocalText name = known(dimension).get(code);
        return name == null ? Labels.ofCode(prefix(dimension), code) : name;
    }

    /// Returns the codes of the pack in its order, and constants in theirs.
    public Map<String, LocalText> known(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> Map.of(RollupKey.ALL, Labels.of("total"));
            case CATEGORY -> named(policy.categories().stream().map(NamedCategory::named).toList());
            case NATURE -> orNone(dimension, named(policy.natures()));
            case DEPARTMENT, RECORD -> orNone(dimension, named(policy.departments()));
            case CHANNEL -> named(policy.channels());
            case KIND -> constants(dimension, Kind.values());
            case SEVERITY -> constants(dimension, Severity.values());
            case STATE -> constants(dimension, State.values());
            case SATISFACTION -> orNone(dimension, constants(dimension, Satisfaction.values()));
            case QUEUE -> named(policy.queues());
            case LOYALTY -> orNone(dimension, constants(dimension, Loyalty.values()));
            case DISTRICT -> orNone(dimension, named(policy.districts()));
            case FOUND_CAUSE -> policy.names().causes();
            case CLOCK -> clocks();
            case LINE -> lines();
            case AGENT, CUSTOMER_KIND, CUSTOMER_LEVEL, INCIDENT, RESPONSIBLE, ANSWER, CAUSE, ITEM ->
                    Map.of();
        };
    }

    /// The clocks of the pack, then those that every pack has.
    private Map<String, LocalText> clocks() {
        var names = new LinkedHashMap<>(policy.names().clocks());
        for (String code : List.of("promise", "supervision")) {
            names.put(code, Labels.ofCode(prefix(Dimension.CLOCK), code));
        }
        return names;
    }

    /// The line of an inspection is a category or a queue.
    private Map<String, LocalText> lines() {
        var names = new LinkedHashMap<>(known(Dimension.CATEGORY));
        names.putAll(known(Dimension.QUEUE));
        return names;
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
