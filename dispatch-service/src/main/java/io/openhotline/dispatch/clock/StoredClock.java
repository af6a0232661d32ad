package io.openhotline.dispatch.clock;

import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Represents a clock in the column `work_order.clocks`. The limit is either `time`, an ISO 8601
/// duration, or a number of working `days`.
public record StoredClock(
        String name,
        ClockStart starts,
        ClockStop stops,
        String calendar,
        @Nullable String time,
        @Nullable Integer days,
        String warnBefore,
        boolean pausable,
        List<StoredLine> ledger,
        @Nullable String version) {

    /// Names the kind of a line.
    @Schema(name = "ClockLineKind")
    public enum Kind {
        STARTED,
        PAUSED,
        RESUMED,
        EXTENDED,
        MOVED,
        STOPPED
    }

    /// Represents a line of a ledger. `amount` is the budget of a start, or the time of an
    /// extension or a move, as an ISO 8601 duration.
    public record StoredLine(
            Kind kind, Instant at, @Nullable String amount, String why, @Nullable Instant until) {}
}
