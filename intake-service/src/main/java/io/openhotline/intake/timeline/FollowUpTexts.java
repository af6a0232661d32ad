package io.openhotline.intake.timeline;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Cancelled;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Contact;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.platform.policy.LocalText;

/// Writes the lines of the timeline about follow-ups.
final class FollowUpTexts {
    private final PolicyNames names;

    FollowUpTexts(PolicyNames names) {
        this.names = names;
    }

    LocalText of(FollowUpEvent event) {
        return switch (event) {
            case Planned planned -> planned(planned);
            case Attempted(_, _, var attempt, var contact, _) -> attempted(attempt, contact);
            case Completed completed -> completed(completed);
            case Waived waived -> waived(waived.waiver());
            case Cancelled _ ->
                    new LocalText("取消回访：工单已重新处理", "Follow-up cancelled: the ticket was reopened");
            case ReworkRequested wanted -> rework(wanted);
        };
    }

    private static LocalText rework(ReworkRequested wanted) {
        String warning = Shortened.text(wanted.warning());
        LocalText proof = EvidenceTexts.of(wanted.evidence());
        return new LocalText(
                "要求返工（第%d次处理）：%s%s".formatted(wanted.round(), warning, proof.zh()),
                "Rework wanted (handling %d): %s%s".formatted(wanted.round(), warning, proof.en()));
    }

    private LocalText planned(Planned planned) {
        String due = names.time(planned.dueAt());
        return new LocalText("安排回访，%s 前完成".formatted(due), "Follow-up planned, by " + due);
    }

    private static LocalText attempted(int attempt, Contact contact) {
        LocalText how = contact(contact);
        return new LocalText(
                "第%d次联系：%s".formatted(attempt, how.zh()),
                "Attempt %d: %s".formatted(attempt, how.en()));
    }

    private static LocalText contact(Contact contact) {
        return switch (contact) {
            case REACHED -> new LocalText("已接通", "reached");
            case NO_ANSWER -> new LocalText("无人接听", "no answer");
            case BUSY -> new LocalText("占线", "busy");
            case WRONG_NUMBER -> new LocalText("号码有误", "wrong number");
            case DECLINED -> new LocalText("客户拒访", "declined");
        };
    }

    private static LocalText completed(Completed completed) {
        LocalText degree = degree(completed.satisfaction());
        String zh = completed.remark() == null ? "" : "；" + Shortened.text(completed.remark());
        String en = completed.remark() == null ? "" : "; " + Shortened.text(completed.remark());
        return new LocalText("回访：" + degree.zh() + zh, "Follow-up: " + degree.en() + en);
    }

    private static LocalText degree(Satisfaction satisfaction) {
        return switch (satisfaction) {
            case VERY_SATISFIED -> new LocalText("非常满意", "very satisfied");
            case SATISFIED -> new LocalText("满意", "satisfied");
            case NEUTRAL -> new LocalText("一般", "neutral");
            case DISSATISFIED -> new LocalText("不满意", "dissatisfied");
            case VERY_DISSATISFIED -> new LocalText("非常不满意", "very dissatisfied");
        };
    }

    private static LocalText waived(Waiver waiver) {
        LocalText reason =
                switch (waiver) {
                    case NOT_DRAWN -> new LocalText("未抽中", "not in the sample");
                    case TOO_OLD -> new LocalText("办结时间过久", "handled too long ago");
                    case UNREACHABLE -> new LocalText("无法联系客户", "the customer can't be reached");
                    case DECLINED -> new LocalText("客户拒访", "the customer declined");
                    case WITHDRAWN -> new LocalText("客户已撤回", "the customer withdrew");
                    case REWORK_LIMIT -> new LocalText("返工次数已满", "the last rework is done");
                };
        return new LocalText("不再回访：" + reason.zh(), "No follow-up: " + reason.en());
    }
}
