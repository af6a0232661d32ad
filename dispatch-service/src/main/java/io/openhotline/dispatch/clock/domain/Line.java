package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Holds one line of a ledger with its cause. `until` is the planned end of a pause, and null for
/// every other entry.
public record Line(Entry entry, String why, @Nullable Instant until) {
    static Line of(Entry entry, String why) {
        return new Line(entry, why, null);
    }
}
