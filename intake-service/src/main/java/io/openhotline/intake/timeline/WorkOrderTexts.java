package io.openhotline.intake.timeline;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.contracts.WorkOrderEvent.Accepted;
import io.openhotline.contracts.WorkOrderEvent.AppealDecided;
import io.openhotline.contracts.WorkOrderEvent.Appealed;
import io.openhotline.contracts.WorkOrderEvent.Arrived;
import io.openhotline.contracts.WorkOrderEvent.Chased;
import io.openhotline.contracts.WorkOrderEvent.Completed;
import io.openhotline.contracts.WorkOrderEvent.CustomerContacted;
import io.openhotline.contracts.WorkOrderEvent.DatePromised;
import io.openhotline.contracts.WorkOrderEvent.DueSoon;
import io.openhotline.contracts.WorkOrderEvent.Escalated;
import io.openhotline.contracts.WorkOrderEvent.Extended;
import io.openhotline.contracts.WorkOrderEvent.ExtensionDenied;
import io.openhotline.contracts.WorkOrderEvent.ExtensionRequested;
import io.openhotline.contracts.WorkOrderEvent.Issued;
import io.openhotline.contracts.WorkOrderEvent.OutcomeApproved;
import io.openhotline.contracts.WorkOrderEvent.OutcomeProposed;
import io.openhotline.contracts.WorkOrderEvent.OutcomeSentBack;
import io.openhotline.contracts.WorkOrderEvent.Overdue;
import io.openhotline.contracts.WorkOrderEvent.Progressed;
import io.openhotline.contracts.WorkOrderEvent.Reassigned;
import io.openhotline.contracts.WorkOrderEvent.Recalled;
import io.openhotline.contracts.WorkOrderEvent.Released;
import io.openhotline.contracts.WorkOrderEvent.Resumed;
import io.openhotline.contracts.WorkOrderEvent.ReturnRefused;
import io.openhotline.contracts.WorkOrderEvent.Returned;
import io.openhotline.contracts.WorkOrderEvent.ReviewRequested;
import io.openhotline.contracts.WorkOrderEvent.ReviewSentBack;
import io.openhotline.contracts.WorkOrderEvent.Supervised;
import io.openhotline.contracts.WorkOrderEvent.SupervisionAnswered;
import io.openhotline.contracts.WorkOrderEvent.Suspended;
import io.openhotline.contracts.WorkOrderEvent.Transferred;
import io.openhotline.contracts.WorkOrderEvent.UrgencySet;
import io.openhotline.contracts.WorkOrderEvent.Warned;
import io.openhotline.contracts.WorkOrderEvent.WrittenBack;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes the lines of the timeline about work orders.
final class WorkOrderTexts {
    private final PolicyNames names;
    private final NegotiationTexts negotiation;
    private final PartyTexts parties;
    private final SupervisionTexts supervision;

    WorkOrderTexts(PolicyNames names) {
        this.names = names;
        this.negotiation = new NegotiationTexts(names);
        this.parties = new PartyTexts(names);
        this.supervision = new SupervisionTexts(names);
    }

    LocalText of(WorkOrderEvent event) {
        LocalText department = names.department(event.department());
        return switch (event) {
            case Issued issued -> issued(issued, department);
            case Accepted _ ->
                    new LocalText(
                            department.zh() + "已接单", department.en() + " accepted the work order");
            case Progressed progressed -> progressed(progressed, department);
            case Completed completed -> completed(completed, department);
            case Returned returned -> parties.returned(returned, department);
            case ReturnRefused(_, _, _, var reason, _, _, _, _) ->
                    line(department, "退回未获同意：", " must keep it: ", reason);
            case WorkOrderEvent.CoHandlerAdded added -> parties.added(added, department);
            case WorkOrderEvent.CoHandlerProgressed news -> parties.progressed(news);
            case WorkOrderEvent.CoHandlerCompleted done -> parties.completed(done);
            case WorkOrderEvent.CoHandlerReleased released -> parties.released(released);
            case WorkOrderEvent.Assigned assigned -> parties.assigned(assigned, department);
            case Transferred transferred -> parties.transferred(transferred, department);
            case Reassigned reassigned -> reassigned(reassigned, department);
            case Chased chased -> supervision.chased(chased, department);
            case Recalled(_, _, _, var reason, _) ->
                    line(department, "退单（撤回派单）：", ": work order recalled: ", reason);
            case DueSoon(_, _, _, var deadline, var dueAt) -> dueSoon(department, deadline, dueAt);
            case Overdue(_, _, _, var deadline, var dueAt) -> overdue(department, deadline, dueAt);
            case WorkOrderEvent.OverdueWithdrawn _ ->
                    new LocalText(
                            department.zh() + "已按时回复，催单撤销",
                            department.en() + " had replied in time, the reminder is void");
            case WorkOrderEvent.CustomerOverdue(_, _, _, var dueAt) ->
                    new LocalText(
                            "已超过对客户的办结时限 " + names.time(dueAt),
                            "The customer's deadline " + names.time(dueAt) + " has passed");
            case ExtensionRequested requested -> negotiation.requested(requested, department);
            case Extended extended -> negotiation.extended(extended, department);
            case ExtensionDenied denied -> negotiation.denied(denied, department);
            case Suspended suspended -> negotiation.suspended(suspended, department);
            case Resumed resumed -> negotiation.resumed(resumed, department);
            case DatePromised promised -> negotiation.promised(promised);
            case CustomerContacted(_, _, _, var note, _) ->
                    negotiation.milestone(department, "已联系客户", " talked to the customer", note);
            case Arrived arrived ->
                    negotiation.milestone(
                            parties.with(arrived.responsible(), department),
                            "已到达现场",
                            " is on site",
                            arrived.note());
            case WrittenBack(_, _, _, var note, _) ->
                    negotiation.milestone(department, "已回写结果", " wrote the outcome back", note);
            case ReviewRequested requested -> OversightTexts.requested(requested, department);
            case Released(_, _, _, var kind, _) -> OversightTexts.released(kind, department);
            case ReviewSentBack sentBack -> OversightTexts.sentBack(sentBack, department);
            case UrgencySet(_, _, _, var urgent, _) -> OversightTexts.urgency(urgent, department);
            case OutcomeProposed proposed -> OversightTexts.proposed(proposed, department);
            case OutcomeApproved _ -> OversightTexts.approved(department);
            case OutcomeSentBack sentBack -> OversightTexts.sentBack(sentBack, department);
            case Warned(_, _, _, var warning, _) ->
                    line(department, "被书面警示：", " was warned in writing: ", warning);
            case Appealed(_, _, _, var subject, var reason, _) ->
                    AppealTexts.lodged(department, subject, reason);
            case AppealDecided(_, _, _, var subject, var granted, var reason, _) ->
                    AppealTexts.decided(department, subject, granted, reason);
            case Supervised supervised -> supervision.supervised(supervised, department);
            case SupervisionAnswered(_, _, _, var text, _) ->
                    line(department, "答复督办：", " answered the supervisor: ", text);
            case WorkOrderEvent.ClockEnded ended -> supervision.ended(ended, department);
            case Escalated escalated -> supervision.escalated(escalated, department);
            case WorkOrderEvent.EscalationWithdrawn withdrawn ->
                    supervision.withdrawn(withdrawn, department);
        };
    }

    private LocalText issued(Issued issued, LocalText department) {
        String accept = names.time(issued.acceptBy());
        String resolve = names.time(issued.resolveBy());
        boolean first = issued.round() == 1;
        return new LocalText(
                "%s至%s，%s 前接单，%s 前办结%s"
                        .formatted(
                                first ? "派单" : "第" + issued.round() + "次派单",
                                department.zh(),
                                accept,
                                resolve,
                                added("；警示：", issued.warning())),
                "%s to %s, accept by %s, resolve by %s%s"
                        .formatted(
                                first ? "Dispatched" : "Dispatch " + issued.round(),
                                department.en(),
                                accept,
                                resolve,
                                added("; warning: ", issued.warning())));
    }

    private LocalText progressed(Progressed progressed, LocalText department) {
        String note = Shortened.text(progressed.note());
        String until =
                progressed.expectedCompletion() == null
                        ? null
                        : names.time(progressed.expectedCompletion());
        return new LocalText(
                "%s进展：%s%s%s"
                        .formatted(
                                department.zh(),
                                note,
                                added("；影响区域：", progressed.affectedArea()),
                                added("；预计完成：", until)),
                "%s: %s%s%s"
                        .formatted(
                                department.en(),
                                note,
                                added("; affected: ", progressed.affectedArea()),
                                added("; expected by ", until)));
    }

    private LocalText completed(Completed completed, LocalText department) {
        String remedy = Shortened.text(completed.remedy());
        LocalText outcome = withCause(outcome(completed.outcome()), completed.causeCode());
        LocalText judged = JudgementTexts.of(completed.cause(), completed.judgement());
        return new LocalText(
                "%s办结（%s）：%s%s".formatted(department.zh(), outcome.zh(), remedy, judged.zh()),
                "%s completed it (%s): %s%s"
                        .formatted(department.en(), outcome.en(), remedy, judged.en()));
    }

    private LocalText withCause(LocalText outcome, @Nullable String code) {
        if (code == null) {
            return outcome;
        }
        LocalText cause = names.cause(code);
        return new LocalText(outcome.zh() + "，" + cause.zh(), outcome.en() + ", " + cause.en());
    }

    private LocalText reassigned(Reassigned reassigned, LocalText department) {
        LocalText previous = names.department(reassigned.previousDepartment());
        String reason = Shortened.text(reassigned.reason());
        return new LocalText(
                "由%s改派至%s：%s".formatted(previous.zh(), department.zh(), reason),
                "Reassigned from %s to %s: %s".formatted(previous.en(), department.en(), reason));
    }

    private LocalText dueSoon(LocalText department, Deadline deadline, Instant dueAt) {
        return switch (deadline) {
            case ACCEPT -> line(department, "接单时限将至：", " must accept soon, by ", names.time(dueAt));
            case RESOLVE ->
                    line(department, "办结时限将至：", " must resolve it soon, by ", names.time(dueAt));
        };
    }

    private LocalText overdue(LocalText department, Deadline deadline, Instant dueAt) {
        return switch (deadline) {
            case ACCEPT ->
                    line(department, "逾期未接单：", " is late to accept, due ", names.time(dueAt));
            case RESOLVE ->
                    line(department, "逾期未办结：", " is late to resolve, due ", names.time(dueAt));
        };
    }

    static LocalText outcome(Outcome outcome) {
        return switch (outcome) {
            case SOLVED -> new LocalText("已解决", "solved");
            case EXPLAINED -> new LocalText("已解释", "explained");
            case PROMISED -> new LocalText("已承诺", "promised");
            case NOT_SOLVABLE -> new LocalText("无法解决", "not solvable");
        };
    }

    private static LocalText line(LocalText department, String zh, String en, String text) {
        String line = Shortened.text(text);
        return new LocalText(department.zh() + zh + line, department.en() + en + line);
    }

    private static String added(String before, @Nullable String text) {
        return text == null ? "" : before + Shortened.text(text);
    }
}
