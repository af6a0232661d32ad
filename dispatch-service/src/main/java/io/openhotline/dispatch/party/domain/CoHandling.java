package io.openhotline.dispatch.party.domain;

import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.platform.deadline.domain.ClockState.Done;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Holds the part of a department that takes part in a work order beside the lead: its task, its
/// own clock and its last news. `note` is the remedy once the part is completed, and the reason
/// once the department is released.
public record CoHandling(
        String department,
        String task,
        Instant addedAt,
        Clocks clocks,
        Stage stage,
        @Nullable String note,
        @Nullable Instant endedAt) {
    /// Names the clock of the part.
    public static final String CLOCK = "part";

    /// Says how far the part is.
    public enum Stage {
        OPEN,
        COMPLETED,
        RELEASED
    }

    public static CoHandling begun(String department, String task, Instant at, TeamRules rules) {
        return new CoHandling(department, task, at, rules.clocks(at), Stage.OPEN, null, null);
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    public Instant dueAt() {
        return clock().deadline().map(Deadline::at).orElseThrow();
    }

    /// Returns null until the clock has stopped.
    public @Nullable Boolean inTime() {
        return clock().state() instanceof Done done ? done.inTime() : null;
    }

    private Clock clock() {
        return clocks.find(CLOCK).orElseThrow();
    }

    public CoHandling noted(String news) {
        return new CoHandling(department, task, addedAt, clocks, stage, news, endedAt);
    }

    public CoHandling completed(String remedy, Instant at) {
        return new CoHandling(
                department, task, addedAt, clocks.completed(at), Stage.COMPLETED, remedy, at);
    }

    public CoHandling released(String reason, Instant at) {
        return new CoHandling(
                department,
                task,
                addedAt,
                clocks.closed(at, Stage.RELEASED.name()),
                Stage.RELEASED,
                reason,
                at);
    }
}
