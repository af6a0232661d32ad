package io.openhotline.intake.timeline;

import io.openhotline.contracts.ResumeCause;
import io.openhotline.contracts.WorkOrderEvent.DatePromised;
import io.openhotline.contracts.WorkOrderEvent.Extended;
import io.openhotline.contracts.WorkOrderEvent.ExtensionDenied;
import io.openhotline.contracts.WorkOrderEvent.ExtensionRequested;
import io.openhotline.contracts.WorkOrderEvent.Resumed;
import io.openhotline.contracts.WorkOrderEvent.Suspended;
import io.openhotline.platform.policy.LocalText;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the timeline about the time of a work order: extensions, suspensions,
/// promised dates, and what stops clocks.
final class NegotiationTexts {
    private final PolicyNames names;

    NegotiationTexts(PolicyNames names) {
        this.names = names;
    }

    LocalText requested(ExtensionRequested event, LocalText department) {
        String until = names.time(event.until());
        String reason = Shortened.text(event.reason());
        return new LocalText(
                "%s申请延期至 %s：%s".formatted(department.zh(), until, reason),
                "%s asks for more time until %s: %s".formatted(department.en(), until, reason));
    }

    LocalText extended(Extended event, LocalText department) {
        String dueAt = names.time(event.dueAt());
        boolean shorter = event.dueAt().isBefore(event.requestedUntil());
        return new LocalText(
                "同意%s延期至 %s%s".formatted(department.zh(), dueAt, shorter ? "（短于所申请）" : ""),
                "%s has more time until %s%s"
                        .formatted(
                                department.en(), dueAt, shorter ? ", less than it asked for" : ""));
    }

    LocalText denied(ExtensionDenied event, LocalText department) {
        String reason = Shortened.text(event.reason());
        return new LocalText(
                "不同意%s延期：%s".formatted(department.zh(), reason),
                "%s gets no more time: %s".formatted(department.en(), reason));
    }

    LocalText suspended(Suspended event, LocalText department) {
        String until = names.time(event.until());
        LocalText reason = names.suspensionReason(event.reason());
        return new LocalText(
                "%s挂起至 %s（%s）%s"
                        .formatted(department.zh(), until, reason.zh(), note("：", event.note())),
                "%s suspended it until %s (%s)%s"
                        .formatted(department.en(), until, reason.en(), note(": ", event.note())));
    }

    LocalText resumed(Resumed event, LocalText department) {
        LocalText cause = cause(event.cause());
        String resolveBy = names.time(event.resolveBy());
        return new LocalText(
                "%s恢复办理（%s），%s 前办结".formatted(department.zh(), cause.zh(), resolveBy),
                "%s goes on (%s), resolve by %s".formatted(department.en(), cause.en(), resolveBy));
    }

    LocalText promised(DatePromised event) {
        String date = names.time(event.promisedFor());
        return new LocalText(
                "已向客户承诺 %s 前解决%s".formatted(date, note("：", event.note())),
                "The customer was promised a solution by %s%s"
                        .formatted(date, note(": ", event.note())));
    }

    LocalText milestone(LocalText department, String zh, String en, @Nullable String note) {
        return new LocalText(
                department.zh() + zh + note("：", note), department.en() + en + note(": ", note));
    }

    private static LocalText cause(ResumeCause cause) {
        return switch (cause) {
            case REQUESTED -> new LocalText("提前恢复", "ended early");
            case DATE_REACHED -> new LocalText("挂起到期", "the date has come");
            case CUSTOMER_SUPPLEMENTED -> new LocalText("客户已补充", "the customer added something");
        };
    }

    private static String note(String before, @Nullable String note) {
        return note == null ? "" : before + Shortened.text(note);
    }
}
