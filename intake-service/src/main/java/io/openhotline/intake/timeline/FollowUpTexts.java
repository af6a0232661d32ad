package io.openhotline.intake.timeline;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.AnswerSource;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Cancelled;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Contact;
import io.openhotline.contracts.FollowUpEvent.Examined;
import io.openhotline.contracts.FollowUpEvent.GivenBy;
import io.openhotline.contracts.FollowUpEvent.LimitReached;
import io.openhotline.contracts.FollowUpEvent.MatterRaised;
import io.openhotline.contracts.FollowUpEvent.Overdue;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Scheduled;
import io.openhotline.contracts.FollowUpEvent.SignedOff;
import io.openhotline.contracts.FollowUpEvent.Visit;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Way;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the timeline about follow-ups.
final class FollowUpTexts {
    private final PolicyNames names;

    FollowUpTexts(PolicyNames names) {
        this.names = names;
    }

    LocalText of(FollowUpEvent event) {
        return switch (event) {
            case Planned planned -> planned(planned);
            case Attempted attempted -> attempted(attempted);
            case Scheduled scheduled -> scheduled(scheduled);
            case Overdue overdue ->
                    new LocalText(
                            "回访超期：第%d级提醒（%s）".formatted(overdue.step(), overdue.level()),
                            "Follow-up overdue: step %d (%s)"
                                    .formatted(overdue.step(), overdue.level()));
            case Completed completed -> completed(completed);
            case Waived waived -> waived(waived);
            case Cancelled _ ->
                    new LocalText("取消回访：工单已重新处理", "Follow-up cancelled: the ticket was reopened");
            case ReworkRequested wanted -> rework(wanted);
            case LimitReached reached -> limit(degree(reached.satisfaction()));
            case Examined examined -> examined(examined.cause());
            case MatterRaised raised -> raised(Shortened.text(raised.text()));
            case SignedOff _ -> new LocalText("客户已签字确认", "Signed off by the customer");
        };
    }

    private static LocalText limit(LocalText degree) {
        return new LocalText(
                "返工次数已满，客户仍%s，待主管决定".formatted(degree.zh()),
                "Last rework done, still %s; a supervisor decides".formatted(degree.en()));
    }

    private static LocalText examined(String cause) {
        return new LocalText(
                "已查明原因：" + Shortened.text(cause), "Looked into: " + Shortened.text(cause));
    }

    private static LocalText raised(String text) {
        return new LocalText("回访中提出新事项：" + text, "New matter raised: " + text);
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

    private static LocalText attempted(Attempted attempted) {
        LocalText how = contact(attempted.contact());
        Visit visit = attempted.visit();
        return visit == null
                ? new LocalText(
                        "第%d次联系：%s".formatted(attempted.attempt(), how.zh()),
                        "Attempt %d: %s".formatted(attempted.attempt(), how.en()))
                : new LocalText(
                        "第%d次联系，上门（%s）：%s"
                                .formatted(
                                        attempted.attempt(),
                                        String.join("、", visit.visitors()),
                                        visited(attempted.contact()).zh()),
                        "Attempt %d, a visit by %s: %s"
                                .formatted(
                                        attempted.attempt(),
                                        String.join(", ", visit.visitors()),
                                        visited(attempted.contact()).en()));
    }

    private static LocalText visited(Contact contact) {
        return switch (contact) {
            case REACHED -> new LocalText("见到客户", "met the customer");
            case NO_ANSWER, BUSY -> new LocalText("客户不在", "nobody there");
            case WRONG_NUMBER -> new LocalText("地址有误", "wrong address");
            case DECLINED -> new LocalText("客户拒访", "declined");
        };
    }

    private LocalText scheduled(Scheduled scheduled) {
        LocalText way = way(scheduled.way());
        return switch (scheduled.cause()) {
            case APPOINTMENT -> appointment(scheduled.appointment(), way);
            case WAY_CHANGED -> new LocalText("回访方式改为" + way.zh(), "Follow-up goes on " + way.en());
            case WRITE_BACK -> {
                String due = names.time(scheduled.dueAt());
                yield new LocalText("回访时限改为 " + due, "Follow-up is now due by " + due);
            }
        };
    }

    private LocalText appointment(@Nullable Instant at, LocalText way) {
        return at == null
                ? new LocalText("回访预约已取消", "The appointment for the follow-up is off")
                : new LocalText(
                        "预约%s回访：%s".formatted(way.zh(), names.time(at)),
                        "Appointment for the follow-up %s: %s".formatted(way.en(), names.time(at)));
    }

    private static LocalText way(Way way) {
        return switch (way) {
            case PHONE -> new LocalText("电话", "by phone");
            case DOOR -> new LocalText("上门", "at the door");
            case SMS -> new LocalText("短信", "by SMS");
            case EMAIL -> new LocalText("电子邮件", "by e-mail");
            case WECHAT -> new LocalText("微信", "by WeChat");
        };
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
        LocalText title = title(completed);
        return new LocalText(
                title.zh() + "：" + degree.zh() + zh, title.en() + ": " + degree.en() + en);
    }

    /// Names an answer that was not given in a call by the customer.
    private static LocalText title(Completed completed) {
        if (completed.givenBy() == GivenBy.AGENT) {
            return new LocalText("回访（坐席代答）", "Follow-up, answered by an agent for the customer");
        }
        return completed.source() == AnswerSource.LINK
                ? new LocalText("回访（链接答复）", "Follow-up by link")
                : new LocalText("回访", "Follow-up");
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

    private static LocalText waived(Waived event) {
        LocalText reason =
                switch (event.waiver()) {
                    case NOT_DRAWN -> new LocalText("未抽中", "not in the sample");
                    case TOO_OLD -> new LocalText("办结时间过久", "handled too long ago");
                    case UNREACHABLE -> new LocalText("无法联系客户", "the customer can't be reached");
                    case DECLINED -> new LocalText("客户拒访", "the customer declined");
                    case WITHDRAWN -> new LocalText("客户已撤回", "the customer withdrew");
                    case REWORK_LIMIT -> new LocalText("返工次数已满", "the last rework is done");
                };
        String why = event.reason() == null ? "" : ": " + Shortened.text(event.reason());
        return new LocalText("不再回访：" + reason.zh() + why, "No follow-up: " + reason.en() + why);
    }
}
