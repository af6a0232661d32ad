package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Targets;
import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.dispatch.policy.PolicyDocument.ClockDocument;
import io.openhotline.platform.policy.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compiles the named clocks of a document. The two deadlines of a route are clocks too, which
/// every work order has.
final class ClockCompiler {
    private static final Set<String> RESERVED =
            Set.of(
                    ClockRule.ACCEPT,
                    ClockRule.RESOLVE,
                    ClockRule.PROMISE,
                    ClockRule.SUPERVISION,
                    CoHandling.CLOCK);

    private final Map<String, ClockRule> named = new LinkedHashMap<>();
    private final Findings findings;

    ClockCompiler(
            @Nullable Map<String, ClockDocument> documents,
            DeadlineCompiler deadlines,
            Findings findings) {
        this.findings = findings;
        if (documents != null) {
            documents.forEach((name, document) ->
                    compile(name, document, deadlines).ifPresent(rule -> named.put(name, rule)));
        }
    }

    private Optional<ClockRule> compile(
            String name, ClockDocument document, DeadlineCompiler deadlines) {
        String key = "clocks." + name;
        if (RESERVED.contains(name)) {
            findings.add(key, "every work order has this clock: set it under deadlines");
        }
        if (!isPossible(document.starts(), document.stops())) {
            findings.add(key + ".stops", "comes before the clock starts");
        }
        return deadlines
                .target(key, document.within(), document.warnBefore(), document.calendar())
                .map(target ->
                        new ClockRule(
                                name,
                                document.starts(),
                                document.stops(),
                                target,
                                Boolean.TRUE.equals(document.pausable())));
    }

    /// A clock that starts with the completion can only measure what follows it.
    private static boolean isPossible(ClockStart starts, ClockStop stops) {
        return switch (starts) {
            case RECEIVED -> stops != ClockStop.SUPERVISION_ANSWERED;
            case ISSUED -> stops != ClockStop.RELEASED && stops != ClockStop.SUPERVISION_ANSWERED;
            case ACCEPTED ->
                    stops != ClockStop.ACCEPTED
                            && stops != ClockStop.RELEASED
                            && stops != ClockStop.SUPERVISION_ANSWERED;
            case HANDLED -> stops == ClockStop.WRITTEN_BACK;
            case PROMISED, SUPERVISED -> false;
        };
    }

    /// Returns the names of all clocks that a work order may have.
    Set<String> names() {
        return Stream.concat(RESERVED.stream(), named.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the clocks of a route: its two deadlines, and the named clocks that it lists, or all
    /// if it lists none.
    List<ClockRule> of(String key, Targets targets, @Nullable List<String> listed) {
        Stream<ClockRule> chosen =
                listed == null
                        ? named.values().stream()
                        : listed.stream().flatMap(name -> find(key, name).stream());
        return Stream.concat(
                        Stream.of(
                                ClockRule.accept(targets.accept()),
                                ClockRule.resolve(targets.resolve())),
                        chosen)
                .toList();
    }

    private Optional<ClockRule> find(String key, String name) {
        Optional<ClockRule> found = Optional.ofNullable(named.get(name));
        if (found.isEmpty()) {
            findings.add(key, "there is no clock '" + name + "'");
        }
        return found;
    }
}
