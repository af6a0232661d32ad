package io.openhotline.intake.timeline;

import io.openhotline.contracts.ReviewKind;
import io.openhotline.contracts.WorkOrderEvent.OutcomeProposed;
import io.openhotline.contracts.WorkOrderEvent.OutcomeSentBack;
import io.openhotline.contracts.WorkOrderEvent.ReviewRequested;
import io.openhotline.contracts.WorkOrderEvent.ReviewSentBack;
import io.openhotline.platform.policy.LocalText;

/// Writes the lines of the timeline about a second person: reviews before the release, and the
/// approval of an outcome.
final class OversightTexts {
    private OversightTexts() {}

    static LocalText requested(ReviewRequested event, LocalText department) {
        LocalText what = what(event.kind());
        String text = event.text() == null ? "" : Shortened.text(event.text());
        return new LocalText(
                "%s（%s）待二次审核%s"
                        .formatted(what.zh(), department.zh(), text.isEmpty() ? "" : "：" + text),
                "%s for %s waits for a review%s"
                        .formatted(what.en(), department.en(), text.isEmpty() ? "" : ": " + text));
    }

    static LocalText released(ReviewKind kind, LocalText department) {
        LocalText what = what(kind);
        return new LocalText(
                "%s（%s）审核通过，予以发出".formatted(what.zh(), department.zh()),
                "%s for %s was reviewed and released".formatted(what.en(), department.en()));
    }

    static LocalText sentBack(ReviewSentBack event, LocalText department) {
        LocalText what = what(event.kind());
        String reason = Shortened.text(event.reason());
        return new LocalText(
                "%s（%s）审核退回：%s".formatted(what.zh(), department.zh(), reason),
                "%s for %s was sent back: %s".formatted(what.en(), department.en(), reason));
    }

    static LocalText urgency(boolean urgent, LocalText department) {
        return urgent
                ? new LocalText(department.zh() + "的派单标为加急", department.en() + ": marked urgent")
                : new LocalText(
                        department.zh() + "的派单取消加急", department.en() + ": no longer urgent");
    }

    static LocalText proposed(OutcomeProposed event, LocalText department) {
        LocalText outcome = WorkOrderTexts.outcome(event.outcome());
        String remedy = Shortened.text(event.remedy());
        return new LocalText(
                "%s提交办理结论待负责人审批（%s）：%s".formatted(department.zh(), outcome.zh(), remedy),
                "%s proposes an outcome to its head (%s): %s"
                        .formatted(department.en(), outcome.en(), remedy));
    }

    static LocalText approved(LocalText department) {
        return new LocalText(
                department.zh() + "负责人批准办理结论",
                "The head of " + department.en() + " approved the outcome");
    }

    static LocalText sentBack(OutcomeSentBack event, LocalText department) {
        String reason = Shortened.text(event.reason());
        return new LocalText(
                "%s负责人退回办理结论：%s".formatted(department.zh(), reason),
                "The head of %s sent the outcome back: %s".formatted(department.en(), reason));
    }

    private static LocalText what(ReviewKind kind) {
        return switch (kind) {
            case DISPATCH -> new LocalText("派单", "Dispatch");
            case CHASE -> new LocalText("追单", "Chase order");
            case RECALL -> new LocalText("退单", "Recall");
        };
    }
}
