package io.openhotline.reporting.fact.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call as statistics count it. `day` is the day on which it came in, in the time zone of the
/// pack; `agent` is who answered it first.
public record CallFact(
        LocalDate day, @Nullable String queue, @Nullable String agent, Measures measures)
        implements Counted {

    @Override
    public List<RollupKey> keys() {
        return List.of(
                new RollupKey(day, Dimension.TOTAL, RollupKey.ALL),
                new RollupKey(day, Dimension.QUEUE, orNone(queue)),
                new RollupKey(day, Dimension.AGENT, orNone(agent)));
    }

    private static String orNone(@Nullable String code) {
        return code == null ? RollupKey.NONE : code;
    }
}
