package io.openhotline.intake.timeline;

import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.TicketEvent.Assigned;
import io.openhotline.contracts.TicketEvent.Closed;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.DuplicateJoined;
import io.openhotline.contracts.TicketEvent.DuplicateLeft;
import io.openhotline.contracts.TicketEvent.Escalated;
import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileDeleted;
import io.openhotline.contracts.TicketEvent.FormSigned;
import io.openhotline.contracts.TicketEvent.IncidentEvent;
import io.openhotline.contracts.TicketEvent.Linked;
import io.openhotline.contracts.TicketEvent.Merged;
import io.openhotline.contracts.TicketEvent.Reclassified;
import io.openhotline.contracts.TicketEvent.Relation;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.TicketEvent.Replied;
import io.openhotline.contracts.TicketEvent.ReplyReturned;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import io.openhotline.contracts.TicketEvent.Sealed;
import io.openhotline.contracts.TicketEvent.Supplemented;
import io.openhotline.contracts.TicketEvent.TaskOverdue;
import io.openhotline.contracts.TicketEvent.Unlinked;
import io.openhotline.contracts.TicketEvent.Unmerged;
import io.openhotline.contracts.TicketEvent.Verification;
import io.openhotline.contracts.TicketEvent.Verified;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.platform.policy.LocalText;

/// Writes the lines of the timeline about what the desk did.
final class TicketTexts {
    private final PolicyNames names;
    private final DeskTexts desk;

    TicketTexts(PolicyNames names) {
        this.names = names;
        this.desk = new DeskTexts(names);
    }

    LocalText of(TicketEvent event) {
        return switch (event) {
            case Created created -> created(created);
            case Answered(_, var answer, var firstContact, _, _) -> answered(answer, firstContact);
            case Supplemented(_, var text, _) ->
                    new LocalText(
                            "客户补充：" + Shortened.text(text),
                            "The customer added: " + Shortened.text(text));
            case Withdrawn(_, var reason, _) ->
                    new LocalText(
                            "客户撤回：" + Shortened.text(reason),
                            "The customer withdrew it: " + Shortened.text(reason));
            case Reclassified reclassified -> reclassified(reclassified);
            case Reopened reopened -> reopened(reopened);
            case Linked(_, _, var number, var relation, _) -> linked(number, relation);
            case Unlinked(_, _, var number, _, _, _) ->
                    new LocalText(
                            "取消与工单 %s 的关联".formatted(number),
                            "No longer linked with ticket " + number);
            case DuplicateJoined(_, _, var number, var reason, _, _) ->
                    new LocalText(
                            "工单 %s 并入：%s".formatted(number, Shortened.text(reason)),
                            "Ticket %s was merged into it: %s"
                                    .formatted(number, Shortened.text(reason)));
            case DuplicateLeft(_, _, var number, var reason, _, _) ->
                    new LocalText(
                            "工单 %s 撤销并入：%s".formatted(number, Shortened.text(reason)),
                            "The merge of ticket %s was taken back: %s"
                                    .formatted(number, Shortened.text(reason)));
            case FileAttached file -> FileTexts.attached(file);
            case FileDeleted file -> FileTexts.deleted(file);
            case FormSigned form ->
                    new LocalText("表单已签核：" + form.title(), "Form signed off: " + form.title());
            case Merged(_, _, var number, var reason, _, _) ->
                    new LocalText(
                            "并入工单 %s：%s".formatted(number, Shortened.text(reason)),
                            "Merged into ticket %s: %s".formatted(number, Shortened.text(reason)));
            case Unmerged(_, _, var reason, _, _) ->
                    new LocalText(
                            "撤销合并：" + Shortened.text(reason),
                            "Merge taken back: " + Shortened.text(reason));
            case Escalated escalated -> desk.escalated(escalated);
            case Assigned assigned -> desk.assigned(assigned);
            case TaskOverdue overdue -> desk.overdue(overdue);
            case Verified(_, var outcome, _, _) -> verified(outcome);
            case Replied(_, _, var form, _, _) -> ReplyTexts.replied(form);
            case ReplyReturned(_, _, var form, _) -> ReplyTexts.returned(form);
            case ReportCompleted _ -> new LocalText("补全了登记内容", "The report was completed");
            case Sealed _ -> new LocalText("客户身份已保密", "The customer's identity was sealed");
            case IncidentEvent incident -> IncidentTexts.of(incident);
            case Closed(_, var closure, _) -> closed(closure);
        };
    }

    private LocalText created(Created created) {
        LocalText channel = names.channel(created.channel());
        LocalText category = names.category(created.category());
        return new LocalText(
                "受理（%s）：%s，工单号 %s".formatted(channel.zh(), category.zh(), created.number()),
                "Received (%s): %s, ticket %s"
                        .formatted(channel.en(), category.en(), created.number()));
    }

    private LocalText reclassified(Reclassified event) {
        LocalText from = names.category(event.previousCategory());
        LocalText to = names.category(event.category());
        String reason = Shortened.text(event.reason());
        return new LocalText(
                "类别由%s更正为%s：%s".formatted(from.zh(), to.zh(), reason),
                "Category corrected from %s to %s: %s".formatted(from.en(), to.en(), reason));
    }

    private static LocalText answered(String answer, boolean firstContact) {
        String text = Shortened.text(answer);
        return firstContact
                ? new LocalText("当场答复：" + text, "Answered at first contact: " + text)
                : new LocalText("坐席答复：" + text, "Answered by the desk: " + text);
    }

    private static LocalText reopened(Reopened event) {
        String text = Shortened.text(event.reason());
        LocalText proof = EvidenceTexts.of(event.evidence());
        return new LocalText(
                "客户再次反映，重新处理（第%d次处理）：%s%s".formatted(event.round(), text, proof.zh()),
                "Reported again, reopened (handling %d): %s%s"
                        .formatted(event.round(), text, proof.en()));
    }

    private static LocalText linked(String number, Relation relation) {
        return switch (relation) {
            case CONTINUES -> new LocalText("同一事项的原工单：" + number, "Continues ticket " + number);
            case CONTINUED_BY ->
                    new LocalText("客户再次反映，由新工单继续处理：" + number, "Continued by ticket " + number);
            case RELATED -> new LocalText("相关工单：" + number, "Related to ticket " + number);
            case DUPLICATE ->
                    new LocalText("重复工单：" + number, "Reports the same as ticket " + number);
            case CHILD -> new LocalText("上级工单：" + number, "A part of ticket " + number);
            case PARENT -> new LocalText("子工单：" + number, "Has the part " + number);
        };
    }

    private static LocalText verified(Verification outcome) {
        return switch (outcome) {
            case CONFIRMED -> new LocalText("班长已与客户核实，情况属实", "Verified with the customer");
            case CORRECTED ->
                    new LocalText("班长已与客户核实，客户有更正", "Verified with the customer, with corrections");
            case UNREACHABLE ->
                    new LocalText(
                            "核实时未联系上客户，按登记内容办理",
                            "The customer wasn't reached for the verification");
        };
    }

    private static LocalText closed(Closure closure) {
        return switch (closure) {
            case SATISFIED -> new LocalText("结案：客户满意", "Closed: the customer is satisfied");
            case WAIVED -> new LocalText("结案：不再回访", "Closed: no follow-up");
            case REWORK_LIMIT ->
                    new LocalText(
                            "结案：返工次数已满，客户仍不满意",
                            "Closed: still not satisfied after the last rework");
        };
    }
}
