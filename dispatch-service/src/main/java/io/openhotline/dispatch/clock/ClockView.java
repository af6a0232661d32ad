package io.openhotline.dispatch.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.dispatch.clock.StoredClock.Kind;
import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Line;
import io.openhotline.platform.deadline.domain.ClockState;
import io.openhotline.platform.deadline.domain.ClockState.Done;
import io.openhotline.platform.deadline.domain.ClockState.NotStarted;
import io.openhotline.platform.deadline.domain.ClockState.Running;
import io.openhotline.platform.deadline.domain.ClockState.Waiting;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a clock of a work order with its ledger.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Clock",
        description = "A clock of a work order. A value that isn't known yet is left out.",
        requiredProperties = {"name", "starts", "stops", "pausable", "state", "ledger"})
public record ClockView(
        @Schema(
                        description =
                                "`accept` and `resolve` are the two deadlines, `promise` is the date"
                                        + " that the customer was told, `supervision` the order of a"
                                        + " supervisor; the pack names the others",
                        examples = "resolve")
                String name,
        ClockStart starts,
        ClockStop stops,
        @Schema(description = "It stands still while the work order is suspended") boolean pausable,
        State state,
        @Schema(
                        description =
                                "The end. While the clock is paused, it counts on the planned end of"
                                        + " the pause; after the stop, it is the end that was met or"
                                        + " missed.")
                @Nullable Instant dueAt,
        @Schema(description = "Whether it stopped in time; left out until it stops")
                @Nullable Boolean inTime,
        @Schema(description = "Its lines, oldest first") List<LineView> ledger,
        @Schema(
                        description =
                                "The version of the pack whose limit it has; left out for a date that"
                                        + " a person gave",
                        examples = "2026-11")
                @Nullable String version,
        @Schema(
                        description =
                                "Years that it reaches and whose holidays the calendar doesn't know:"
                                        + " its end may be wrong; left out if there are none",
                        examples = "[2027]")
                @Nullable Set<Integer> uncoveredYears) {

    /// Names the state of a clock.
    @Schema(name = "ClockState")
    public enum State {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        STOPPED
    }

    /// Shows a line of the ledger.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ClockLine",
            requiredProperties = {"at", "kind", "why"})
    public record LineView(
            Instant at,
            Kind kind,
            @Schema(
                            description =
                                    "What caused the line: the code of the event, the code of the"
                                            + " reason for a suspension, or the reason for an"
                                            + " extension",
                            examples = "waiting-for-material")
                    String why,
            @Schema(
                            description =
                                    "The time that the clock gets, as the calendar counts it"
                                            + " (ISO 8601)",
                            examples = "PT8H")
                    @Nullable String amount,
            @Schema(description = "The planned end of a pause") @Nullable Instant until,
            @Schema(description = "The end of the clock after this line")
                    @Nullable Instant dueAt) {}

    /// Shows a clock; `shown` turns the cause of a line into what the caller may read.
    public static ClockView of(Clock clock, UnaryOperator<String> shown) {
        ClockRule rule = clock.rule();
        ClockState state = clock.state();
        return new ClockView(
                rule.name(),
                rule.starts(),
                rule.stops(),
                rule.pausable(),
                stateOf(state),
                clock.deadline().map(Deadline::at).orElse(null),
                state instanceof Done done ? done.inTime() : null,
                IntStream.range(0, clock.ledger().size())
                        .mapToObj(i -> line(clock, i, shown))
                        .toList(),
                rule.version(),
                clock.uncoveredYears().isEmpty() ? null : clock.uncoveredYears());
    }

    private static State stateOf(ClockState state) {
        return switch (state) {
            case NotStarted _ -> State.NOT_STARTED;
            case Running _ -> State.RUNNING;
            case Waiting _ -> State.PAUSED;
            case Done _ -> State.STOPPED;
        };
    }

    private static LineView line(Clock clock, int index, UnaryOperator<String> shown) {
        Line line = clock.ledger().get(index);
        return new LineView(
                line.entry().at(),
                LineMapper.kind(line.entry()),
                shown.apply(line.why()),
                LineMapper.amount(line.entry()),
                line.until(),
                clock.deadlineAfter(index + 1).map(Deadline::at).orElse(null));
    }
}
