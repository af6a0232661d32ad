package io.openhotline.intake.timeline;

import io.openhotline.contracts.TicketEvent.Assigned;
import io.openhotline.contracts.TicketEvent.Escalated;
import io.openhotline.contracts.TicketEvent.TaskOverdue;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.platform.policy.LocalText;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the timeline about levels, persons and tasks of the desk.
final class DeskTexts {
    private final PolicyNames names;

    DeskTexts(PolicyNames names) {
        this.names = names;
    }

    LocalText escalated(Escalated event) {
        LocalText level = names.queue(event.level());
        String why = event.reason() == null ? event.rule() : event.reason();
        return new LocalText(
                "转至" + level.zh() + because("：", why),
                "Moved to " + level.en() + because(": ", why));
    }

    LocalText assigned(Assigned event) {
        LocalText level = names.queue(event.level());
        String zh =
                switch (event.kind()) {
                    case TAKEN -> event.assignee() + " 接手";
                    case GIVEN_BACK -> "退回" + level.zh();
                    case PASSED_ON -> "转交 " + person(event.assignee(), level.zh());
                    case HANDED_OVER -> "交接班，由 " + person(event.tracker(), level.zh()) + " 跟踪";
                };
        String en =
                switch (event.kind()) {
                    case TAKEN -> "Taken by " + event.assignee();
                    case GIVEN_BACK -> "Given back to " + level.en();
                    case PASSED_ON -> "Passed on to " + person(event.assignee(), level.en());
                    case HANDED_OVER ->
                            "Shift handed over, tracked by " + person(event.tracker(), level.en());
                };
        return new LocalText(zh + because("：", event.reason()), en + because(": ", event.reason()));
    }

    LocalText overdue(TaskOverdue event) {
        LocalText kind = TaskKind.nameOf(event.kind());
        String dueAt = names.time(event.dueAt());
        return new LocalText(
                "%s超时（应于 %s 前完成）".formatted(kind.zh(), dueAt),
                "%s is overdue since %s".formatted(kind.en(), dueAt));
    }

    private static String person(@Nullable String person, String queue) {
        return person == null ? queue : person;
    }

    private static String because(String colon, @Nullable String reason) {
        return reason == null ? "" : colon + Shortened.text(reason);
    }
}
