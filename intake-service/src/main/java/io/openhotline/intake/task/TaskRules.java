package io.openhotline.intake.task;

import io.openhotline.intake.policy.DeskCalendars;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.task.domain.LadderStep;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.Findings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Holds the rules of all kinds of tasks. A pack that names an unknown kind stops the start.
@PackScoped
public class TaskRules {
    private final Map<TaskKind, TaskRule> rules = new EnumMap<>(TaskKind.class);
    private final DeskCalendars calendars;

    TaskRules(@PackFolder Path pack, IntakePolicy policy, DeskCalendars calendars) {
        this.calendars = calendars;
        refuseUnknown(pack, policy);
        for (TaskKind kind : TaskKind.values()) {
            rules.put(
                    kind, TaskRule.of(kind, policy.tasks().get(kind.key()), within(kind, policy)));
        }
    }

    /// Returns the allowed time, which the pack sets under `calls` for call-backs and messages.
    private static Duration within(TaskKind kind, IntakePolicy policy) {
        return switch (kind) {
            case CALL_BACK -> policy.calls().callBackWithin();
            case VOICE_MESSAGE -> policy.calls().extractWithin();
            case QUESTION,
                    LETTER,
                    REPLY,
                    HANDOVER,
                    RECHECK,
                    VERIFICATION,
                    COMPLETION,
                    ESCALATION,
                    SENT_BACK ->
                    kind.within();
        };
    }

    String queue(TaskKind kind) {
        return rule(kind).queue();
    }

    /// Returns the end of a clock that starts at `start`.
    Instant due(TaskKind kind, Instant start) {
        TaskRule rule = rule(kind);
        return rule.within().on(calendars.get(rule.calendar())).end(start);
    }

    /// Returns the step at this place of the ladder.
    Optional<LadderStep> step(TaskKind kind, int position) {
        List<LadderStep> ladder = rule(kind).ladder();
        return position < ladder.size() ? Optional.of(ladder.get(position)) : Optional.empty();
    }

    /// Returns when the step at this place of the ladder comes.
    Optional<Instant> moment(TaskKind kind, int position, Instant dueAt) {
        Calendar calendar = calendars.get(rule(kind).calendar());
        return step(kind, position).map(step -> calendar.advance(dueAt, step.at()));
    }

    private TaskRule rule(TaskKind kind) {
        return Objects.requireNonNull(rules.get(kind));
    }

    /// Throws [io.openhotline.platform.policy.PolicyRefused] if the pack names an unknown kind.
    public static void refuseUnknown(Path pack, IntakePolicy policy) {
        var findings = new Findings();
        policy.tasks().keySet().stream()
                .filter(key -> TaskKind.ofKey(key).isEmpty())
                .forEach(key -> findings.add("tasks." + key, "is no task; there are " + keys()));
        if (!findings.none()) {
            throw findings.refusal(pack.resolve("intake.yaml"));
        }
    }

    private static List<String> keys() {
        return Arrays.stream(TaskKind.values()).map(TaskKind::key).toList();
    }
}
