package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Provides the two clocks that every work order has, with given deadlines.
public final class TwoClocks {
    private TwoClocks() {}

    public static Clocks from(Instant start, Deadlines deadlines) {
        return Clocks.assigned(
                List.of(
                        ClockRule.accept(target(start, deadlines.accept())),
                        ClockRule.resolve(target(start, deadlines.resolve()))),
                start,
                start);
    }

    private static Target target(Instant start, Deadline deadline) {
        return new Target(
                new WorkingTime(Duration.between(start, deadline.at()), new AlwaysOpen()),
                Duration.between(deadline.soonAt(), deadline.at()));
    }
}
