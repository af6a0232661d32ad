package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A call as statistics count it. `day` is the day on which it came in, in the time zone of the
/// pack; `agent` is who answered it first.
public record CallFact(
        LocalDate day, @Nullable String queue, @Nullable String agent, Measures measures)
        implements Counted {

    @Override
    public List<String> codes(Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> List.of(RollupKey.ALL);
            case QUEUE -> orNone(queue);
            case AGENT -> orNone(agent);
            case CATEGORY,
                    KIND,
                    NATURE,
                    SEVERITY,
                    DEPARTMENT,
                    CHANNEL,
                    STATE,
                    SATISFACTION,
                    CUSTOMER_KIND,
                    CUSTOMER_LEVEL,
                    INCIDENT,
                    RESPONSIBLE,
                    DISTRICT,
                    LOYALTY,
                    RECORD,
                    CLOCK,
                    ANSWER,
                    CAUSE,
                    FOUND_CAUSE,
                    LINE,
                    ITEM ->
                    List.of();
        };
    }

    /// The time to the answer is the wait that the measures count, and so facts of older versions
    /// have it, too.
    @Override
    public Map<Timing, Long> times() {
        return measures.of(Measure.CALLS_ANSWERED) == 0
                ? Map.of()
                : Map.of(Timing.TO_ANSWER, measures.of(Measure.CALL_WAIT_SECONDS));
    }

    private static List<String> orNone(@Nullable String code) {
        return List.of(code == null ? RollupKey.NONE : code);
    }
}
