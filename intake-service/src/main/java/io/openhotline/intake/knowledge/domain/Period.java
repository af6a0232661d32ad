package io.openhotline.intake.knowledge.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says when a rule applies: from `from`, and before `to` if it has an end.
public record Period(Instant from, @Nullable Instant to) {

    public Period {
        if (!isValid(from, to)) {
            throw new IllegalArgumentException("A period ends after its begin");
        }
    }

    public static boolean isValid(Instant from, @Nullable Instant to) {
        return to == null || to.isAfter(from);
    }

    boolean isOver(Instant at) {
        return to != null && !to.isAfter(at);
    }
}
