package io.openhotline.intake.timeline;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.platform.policy.LocalText;

/// Writes the lines of the timeline about appeals of departments.
final class AppealTexts {
    private AppealTexts() {}

    static LocalText lodged(LocalText department, AppealSubject subject, String reason) {
        LocalText against = against(subject);
        String text = Shortened.text(reason);
        return new LocalText(
                "%s对%s提出申诉：%s".formatted(department.zh(), against.zh(), text),
                "%s appeals against %s: %s".formatted(department.en(), against.en(), text));
    }

    static LocalText decided(
            LocalText department, AppealSubject subject, boolean granted, String reason) {
        LocalText against = against(subject);
        String text = Shortened.text(reason);
        return new LocalText(
                "%s对%s的申诉%s：%s"
                        .formatted(department.zh(), against.zh(), granted ? "成立" : "不成立", text),
                "Appeal of %s against %s %s: %s"
                        .formatted(
                                department.en(),
                                against.en(),
                                granted ? "granted" : "denied",
                                text));
    }

    private static LocalText against(AppealSubject subject) {
        return switch (subject) {
            case WARNING -> new LocalText("书面警示", "the written warning");
            case DISSATISFACTION -> new LocalText("不满意评价", "the dissatisfied answer");
        };
    }
}
