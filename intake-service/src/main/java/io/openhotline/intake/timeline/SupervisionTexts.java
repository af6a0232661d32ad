package io.openhotline.intake.timeline;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.WorkOrderEvent.Chased;
import io.openhotline.contracts.WorkOrderEvent.ClockEnded;
import io.openhotline.contracts.WorkOrderEvent.Escalated;
import io.openhotline.contracts.WorkOrderEvent.EscalationWithdrawn;
import io.openhotline.contracts.WorkOrderEvent.Supervised;
import io.openhotline.platform.policy.LocalText;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the timeline about what the hotline wants of a department on top: chases,
/// supervision, and steps of ladders.
final class SupervisionTexts {
    private final PolicyNames names;

    SupervisionTexts(PolicyNames names) {
        this.names = names;
    }

    LocalText chased(Chased event, LocalText department) {
        String text = Shortened.text(event.text());
        String resolveBy = event.resolveBy() == null ? null : names.time(event.resolveBy());
        return new LocalText(
                "%s追单：%s%s%s"
                        .formatted(
                                department.zh(),
                                text,
                                added("；任务变更：", event.task()),
                                added("；办结时限改为 ", resolveBy)),
                "%s was chased: %s%s%s"
                        .formatted(
                                department.en(),
                                text,
                                added("; new task: ", event.task()),
                                added("; resolve by ", resolveBy)));
    }

    LocalText supervised(Supervised event, LocalText department) {
        String text = Shortened.text(event.text());
        String answerBy = names.time(event.answerBy());
        return new LocalText(
                "督办%s，%s 前答复：%s".formatted(department.zh(), answerBy, text),
                "A supervisor wants an answer of %s by %s: %s"
                        .formatted(department.en(), answerBy, text));
    }

    LocalText escalated(Escalated event, LocalText department) {
        LocalText clock = names.clock(event.clock());
        String dueAt = names.time(event.dueAt());
        boolean overdue = !event.step().startsWith("PT-") && !event.step().startsWith("-");
        return new LocalText(
                "%s“%s”时限%s（%s）%s%s%s"
                        .formatted(
                                department.zh(),
                                clock.zh(),
                                overdue ? "已到" : "将至",
                                dueAt,
                                told("，通知", "、", event, it -> name(it).zh()),
                                event.severity() == null ? "" : "，升为重要",
                                added("，转入队列 ", event.queue())),
                "%s: the clock '%s' %s (%s)%s%s%s"
                        .formatted(
                                department.en(),
                                clock.en(),
                                overdue ? "has ended" : "ends soon",
                                dueAt,
                                told(", told: ", ", ", event, it -> name(it).en()),
                                event.severity() == null ? "" : ", now major",
                                added(", moved to the queue ", event.queue())));
    }

    LocalText ended(ClockEnded event, LocalText department) {
        LocalText clock = names.clock(event.clock());
        String dueAt = names.time(event.dueAt());
        return new LocalText(
                "%s%s完成“%s”（时限 %s）"
                        .formatted(
                                department.zh(), event.inTime() ? "按时" : "超时", clock.zh(), dueAt),
                "%s: the clock '%s' was %s (due %s)"
                        .formatted(
                                department.en(),
                                clock.en(),
                                event.inTime() ? "met" : "missed",
                                dueAt));
    }

    LocalText withdrawn(EscalationWithdrawn event, LocalText department) {
        LocalText clock = names.clock(event.clock());
        return new LocalText(
                "%s已在“%s”时限的升级之前回复，该次升级撤销".formatted(department.zh(), clock.zh()),
                "%s had replied before the step of the clock '%s', which is void"
                        .formatted(department.en(), clock.en()));
    }

    private static String told(
            String before, String between, Escalated event, Function<Audience, String> name) {
        return event.audience().isEmpty()
                ? ""
                : before + event.audience().stream().map(name).collect(Collectors.joining(between));
    }

    private static LocalText name(Audience audience) {
        return switch (audience) {
            case DEPARTMENT -> new LocalText("承办部门", "the department");
            case SUPERVISOR -> new LocalText("班长", "the supervisor");
            case PROJECT_LEAD -> new LocalText("项目负责人", "the project lead");
            case MANAGER_LINE -> new LocalText("上级管理人员", "the line of managers");
        };
    }

    private static String added(String before, @Nullable String text) {
        return text == null ? "" : before + Shortened.text(text);
    }
}
