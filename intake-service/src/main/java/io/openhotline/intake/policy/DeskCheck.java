package io.openhotline.intake.policy;

import io.openhotline.platform.deadline.CalendarCompiler;
import io.openhotline.platform.deadline.LimitDocument;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.deadline.domain.Shift;
import io.openhotline.platform.policy.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Checks what the pack says about calendars, queues, tasks and levels: each reference has a
/// target, and each limit goes with its calendar.
final class DeskCheck {
    private final IntakePolicy policy;
    private final Findings findings;
    private final Map<String, Calendar> calendars;

    private DeskCheck(IntakePolicy policy, Findings findings) {
        this.policy = policy;
        this.findings = findings;
        this.calendars = CalendarCompiler.compile(policy.timeZone(), policy.calendars(), findings);
    }

    static void check(IntakePolicy policy, Findings findings) {
        var check = new DeskCheck(policy, findings);
        policy.tasks().forEach((kind, task) -> check.task("tasks." + kind, task));
        for (int i = 0; i < policy.shifts().size(); i++) {
            check.hours("shifts[" + i + "].hours", policy.shifts().get(i).hours());
        }
        policy.levels()
                .queues()
                .forEach((level, queue) -> check.queue("levels.queues." + level, queue));
    }

    private void task(String key, TaskPolicy task) {
        queue(key + ".queue", task.queue());
        LimitDocument within = task.within();
        Calendar calendar =
                calendars.get(Objects.requireNonNullElse(task.calendar(), Calendars.ALWAYS));
        if (calendar == null) {
            findings.add(key + ".calendar", "there is no calendar '" + task.calendar() + "'");
        } else if (within != null) {
            findings.attempt(key + ".within", () -> within.on(calendar));
        }
        ladder(key + ".ladder", task.ladder() == null ? List.of() : task.ladder());
    }

    private void hours(String key, List<String> hours) {
        hours.forEach(part -> findings.attempt(key, () -> Shift.parse(part)));
    }

    private void ladder(String key, List<TaskPolicy.Step> steps) {
        var times = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            TaskPolicy.Step step = steps.get(i);
            String name = key + "[" + i + "]";
            queue(name + ".queue", step.queue());
            if (step.at().isNegative()) {
                findings.add(name + ".at", "is before the end of the clock");
            }
            if (!times.add(step.at())) {
                findings.add(name + ".at", "is the time of another step");
            }
        }
    }

    private void queue(String key, @Nullable String code) {
        if (code != null && policy.queue(code).isEmpty()) {
            findings.add(key, "there is no queue '" + code + "'");
        }
    }
}
