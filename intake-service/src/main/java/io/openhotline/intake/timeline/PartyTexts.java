package io.openhotline.intake.timeline;

import io.openhotline.contracts.Responsible;
import io.openhotline.contracts.WorkOrderEvent.Assigned;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerAdded;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerCompleted;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerProgressed;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerReleased;
import io.openhotline.contracts.WorkOrderEvent.Returned;
import io.openhotline.contracts.WorkOrderEvent.Transferred;
import io.openhotline.platform.policy.LocalText;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the timeline about who has a work order.
final class PartyTexts {
    private final PolicyNames names;

    PartyTexts(PolicyNames names) {
        this.names = names;
    }

    LocalText returned(Returned event, LocalText department) {
        String reason = Shortened.text(event.reason());
        if (event.suggestedDepartment() == null) {
            return new LocalText(
                    "%s退回：%s".formatted(department.zh(), reason),
                    "%s returned it: %s".formatted(department.en(), reason));
        }
        LocalText suggested = names.department(event.suggestedDepartment());
        return new LocalText(
                "%s退回，建议转%s：%s".formatted(department.zh(), suggested.zh(), reason),
                "%s returned it and suggests %s: %s"
                        .formatted(department.en(), suggested.en(), reason));
    }

    LocalText transferred(Transferred event, LocalText department) {
        LocalText previous = names.department(event.previousDepartment());
        String reason = Shortened.text(event.reason());
        return new LocalText(
                "%s转办至%s：%s".formatted(previous.zh(), department.zh(), reason),
                "%s passed it on to %s: %s".formatted(previous.en(), department.en(), reason));
    }

    LocalText assigned(Assigned event, LocalText department) {
        String name = event.responsible().name();
        String reason = event.reason() == null ? "" : Shortened.text(event.reason());
        return new LocalText(
                "%s责任人：%s%s"
                        .formatted(
                                department.zh(), name, reason.isEmpty() ? "" : "（" + reason + "）"),
                "%s gave it to %s%s"
                        .formatted(department.en(), name, reason.isEmpty() ? "" : ": " + reason));
    }

    /// Names the person with the department.
    LocalText with(@Nullable Responsible person, LocalText department) {
        return person == null
                ? department
                : new LocalText(
                        department.zh() + " " + person.name(),
                        person.name() + " (" + department.en() + ")");
    }

    LocalText added(CoHandlerAdded event, LocalText lead) {
        LocalText coHandler = names.department(event.coHandler());
        String task = Shortened.text(event.task());
        String dueAt = names.time(event.dueAt());
        return new LocalText(
                "%s协办（主办：%s），%s 前完成：%s".formatted(coHandler.zh(), lead.zh(), dueAt, task),
                "%s takes part (lead: %s), due %s: %s"
                        .formatted(coHandler.en(), lead.en(), dueAt, task));
    }

    LocalText progressed(CoHandlerProgressed event) {
        return line(event.coHandler(), "协办进展：", " (co-handler): ", event.note());
    }

    LocalText completed(CoHandlerCompleted event) {
        return line(event.coHandler(), "协办办结：", " completed its part: ", event.remedy());
    }

    LocalText released(CoHandlerReleased event) {
        return line(event.coHandler(), "解除协办：", " is released: ", event.reason());
    }

    private LocalText line(String coHandler, String zh, String en, String text) {
        LocalText department = names.department(coHandler);
        String line = Shortened.text(text);
        return new LocalText(department.zh() + zh + line, department.en() + en + line);
    }
}
