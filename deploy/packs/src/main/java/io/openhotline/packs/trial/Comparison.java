package io.openhotline.packs.trial;

import io.openhotline.packs.trial.Outcome.Goes;
import io.openhotline.packs.trial.Outcome.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in words what the changed pack does otherwise with a ticket.
final class Comparison {
    /// A difference; `sort` is counted, `words` describe the single ticket.
    record Difference(String sort, String words) {}

    private Comparison() {}

    /// Empty if both packs do the same.
    static Optional<Difference> of(Outcome now, Outcome changed) {
        return switch (changed) {
            case Refused(String reason) ->
                    now instanceof Refused
                            ? Optional.empty()
                            : Optional.of(new Difference("refused", "is refused: " + reason));
            case Goes goes ->
                    switch (now) {
                        case Refused(String reason) ->
                                Optional.of(
                                        new Difference(
                                                "accepted",
                                                "goes to %s; now it is refused: %s"
                                                        .formatted(goes.department(), reason)));
                        case Goes before -> of(before, goes);
                    };
        };
    }

    private static Optional<Difference> of(Goes now, Goes changed) {
        var words = new ArrayList<String>();
        if (!now.department().equals(changed.department())) {
            words.add("goes to %s instead of %s".formatted(changed.department(), now.department()));
        }
        if (!now.route().equals(changed.route())) {
            words.add("by the route %s instead of %s".formatted(changed.route(), now.route()));
        }
        clocks(now.clocks(), changed.clocks(), words);
        marks(now.marks(), changed.marks(), words);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(sort(now, changed), String.join(", ", words)));
    }

    private static String sort(Goes now, Goes changed) {
        if (!now.department().equals(changed.department())) {
            return now.department() + " → " + changed.department();
        }
        if (!now.route().equals(changed.route())) {
            return "another route to " + changed.department();
        }
        return now.clocks().equals(changed.clocks())
                ? "another treatment in " + changed.department()
                : "other times in " + changed.department();
    }

    private static void clocks(
            Map<String, Instant> now, Map<String, Instant> changed, List<String> words) {
        changed.forEach((clock, end) -> {
            Instant before = now.get(clock);
            if (before == null) {
                words.add("has the clock %s".formatted(clock));
            } else {
                time(clock, before, end).ifPresent(words::add);
            }
        });
        now.keySet().stream()
                .filter(clock -> !changed.containsKey(clock))
                .forEach(clock -> words.add("has no clock %s any more".formatted(clock)));
    }

    private static void marks(List<String> now, List<String> changed, List<String> words) {
        changed.stream()
                .filter(mark -> !now.contains(mark))
                .forEach(mark -> words.add("is " + mark));
        now.stream()
                .filter(mark -> !changed.contains(mark))
                .forEach(mark -> words.add("is no longer " + mark));
    }

    private static Optional<String> time(String clock, Instant now, Instant changed) {
        Duration later = Duration.between(now, changed);
        return later.isZero()
                ? Optional.empty()
                : Optional.of(
                        "%s %s %s"
                                .formatted(
                                        clock,
                                        later.abs(),
                                        later.isNegative() ? "earlier" : "later"));
    }
}
