package io.openhotline.dispatch.ladder.domain;

import io.openhotline.dispatch.clock.domain.ClockRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Holds the ladders of a pack by the name of their clock. A clock without one reminds its
/// department before its end and at it, and tells the supervisor then; the two deadlines have
/// alarms for that.
public record Ladders(Map<String, List<Step>> byClock) {
    public static final Ladders NONE = new Ladders(Map.of());

    public Ladders {
        byClock = Map.copyOf(byClock);
    }

    List<Step> of(ClockRule rule) {
        List<Step> written = byClock.get(rule.name());
        return written == null ? usual(rule) : withEnd(rule, written);
    }

    /// Adds the end of the clock, which is recorded; that of the two deadlines is an alarm.
    private static List<Step> withEnd(ClockRule rule, List<Step> written) {
        boolean known = rule.isDeadline() || written.stream().anyMatch(step -> step.at().isZero());
        return known
                ? written
                : Stream.concat(written.stream(), Stream.of(Step.SILENT_END)).toList();
    }

    private static List<Step> usual(ClockRule rule) {
        return rule.isDeadline() ? List.of() : usual(rule.target().warnBefore());
    }

    private static List<Step> usual(Duration warnBefore) {
        Stream<Step> warning =
                warnBefore.isZero()
                        ? Stream.empty()
                        : Stream.of(Step.remind(warnBefore.negated(), Audience.DEPARTMENT));
        Step end = Step.remind(Duration.ZERO, Audience.DEPARTMENT, Audience.SUPERVISOR);
        return Stream.concat(warning, Stream.of(end)).toList();
    }
}
