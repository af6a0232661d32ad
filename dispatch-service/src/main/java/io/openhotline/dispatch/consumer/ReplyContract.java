package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.AnswerSupervision;
import io.openhotline.contracts.DepartmentReply.Appeal;
import io.openhotline.contracts.DepartmentReply.ApproveOutcome;
import io.openhotline.contracts.DepartmentReply.Arrive;
import io.openhotline.contracts.DepartmentReply.Assign;
import io.openhotline.contracts.DepartmentReply.CoHandlerComplete;
import io.openhotline.contracts.DepartmentReply.CoHandlerProgress;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.ContactCustomer;
import io.openhotline.contracts.DepartmentReply.Delegate;
import io.openhotline.contracts.DepartmentReply.PromiseDate;
import io.openhotline.contracts.DepartmentReply.RequestExtension;
import io.openhotline.contracts.DepartmentReply.Resume;
import io.openhotline.contracts.DepartmentReply.Return;
import io.openhotline.contracts.DepartmentReply.SendBackOutcome;
import io.openhotline.contracts.DepartmentReply.Suspend;
import io.openhotline.contracts.DepartmentReply.Transfer;
import io.openhotline.contracts.DepartmentReply.WriteBack;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.department.domain.AppealRefusal;
import io.openhotline.dispatch.workorder.domain.Dispute;
import io.openhotline.dispatch.workorder.domain.Milestone;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.platform.http.Problem;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Translates a reply into a command of the department, and its refusal into an instruction.
final class ReplyContract {
    private ReplyContract() {}

    static WorkOrderCommand read(DepartmentReply reply, Origin origin) {
        return switch (reply) {
            case Accept(_, var id) -> new WorkOrderCommand.Accept(id, origin);
            case DepartmentReply.Progress(_, var id, var note, var area, var expected) ->
                    new Report(id, new Progress(note, area, expected), origin);
            case Complete complete ->
                    new WorkOrderCommand.Complete(
                            complete.workOrderId(),
                            OutcomeContract.read(complete),
                            origin.by(complete.person()));
            case ApproveOutcome(_, var id, var person) ->
                    new WorkOrderCommand.ApproveOutcome(id, Set.of(), origin.by(person));
            case SendBackOutcome(_, var id, var person, var reason) ->
                    new WorkOrderCommand.SendBackOutcome(id, reason, Set.of(), origin.by(person));
            case Return(_, var id, var reason, var code, var suggested) ->
                    new WorkOrderCommand.Return(id, new Dispute(reason, code, suggested), origin);
            case CoHandlerProgress(_, var id, var note) ->
                    new WorkOrderCommand.ReportPart(id, origin.actor().id(), note, origin);
            case CoHandlerComplete(_, var id, var remedy) ->
                    new WorkOrderCommand.CompletePart(id, origin.actor().id(), remedy, origin);
            case Assign(_, var id, var person) -> new WorkOrderCommand.Assign(id, person, origin);
            case Delegate(_, var id, var person, var reason) ->
                    new WorkOrderCommand.Delegate(id, person, reason, origin);
            case Transfer(_, var id, var department, var reason) ->
                    new WorkOrderCommand.Transfer(id, department, reason, origin);
            case RequestExtension(_, var id, var clock, var until, var reason) ->
                    new WorkOrderCommand.RequestExtension(
                            id, clock == null ? ClockRule.RESOLVE : clock, until, reason, origin);
            case Suspend(_, var id, var reason, var note, var until) ->
                    new WorkOrderCommand.Suspend(id, reason, note, until, origin);
            case Resume(_, var id) -> new WorkOrderCommand.Resume(id, origin);
            case PromiseDate(_, var id, var date, var note) ->
                    new WorkOrderCommand.PromiseDate(id, date, note, origin);
            case ContactCustomer(_, var id, var note) ->
                    new WorkOrderCommand.Reach(id, Milestone.CUSTOMER_CONTACTED, note, origin);
            case Arrive(_, var id, var note) ->
                    new WorkOrderCommand.Reach(id, Milestone.ARRIVED, note, origin);
            case WriteBack(_, var id, var note) -> new WorkOrderCommand.WriteBack(id, note, origin);
            case Appeal _ -> throw new IllegalArgumentException("An appeal changes no work order");
            case AnswerSupervision(_, var id, var text) ->
                    new WorkOrderCommand.AnswerSupervision(id, text, origin);
        };
    }

    static ReplyRefused refuse(Appeal appeal, String replyId, AppealRefusal refusal) {
        boolean nothing = refusal == AppealRefusal.NOTHING_TO_APPEAL;
        return new ReplyRefused(
                appeal.ticketId(),
                appeal.workOrderId(),
                replyId,
                "/problems/" + Problem.slug(refusal),
                nothing ? "subject" : null,
                nothing ? "must be something that your record says about the work order" : null);
    }

    static ReplyRefused refuse(DepartmentReply reply, String replyId, Refusal refusal) {
        return refuse(reply.ticketId(), reply.workOrderId(), replyId, refusal);
    }

    static ReplyRefused refuse(UUID ticketId, UUID workOrderId, String replyId, Refusal refusal) {
        FieldRule broken = fieldRule(refusal);
        return new ReplyRefused(
                ticketId,
                workOrderId,
                replyId,
                "/problems/" + Problem.slug(refusal),
                broken == null ? null : broken.field(),
                broken == null ? null : broken.rule());
    }

    private record FieldRule(String field, String rule) {}

    /// Returns null for a refusal that no change of the reply would help.
    private static @Nullable FieldRule fieldRule(Refusal refusal) {
        return switch (refusal) {
            case VALIDITY_REQUIRED -> new FieldRule("valid", "is required for a complaint");
            case VALIDITY_NOT_APPLICABLE -> new FieldRule("valid", "is for a complaint only");
            case CAUSE_UNKNOWN -> new FieldRule("causeCode", "must be a cause of the pack");
            case CAUSE_NOT_APPLICABLE ->
                    new FieldRule("causeCode", "must be a cause for the category of the ticket");
            case EXPECTED_IN_PAST -> new FieldRule("expectedCompletion", "must not be in the past");
            case EXPECTED_TOO_LATE ->
                    new FieldRule("expectedCompletion", "must be at most ten years ahead");
            case EXTENSION_NOT_LATER ->
                    new FieldRule("until", "must be after the present end of the clock");
            case EXTENSION_TOO_FAR ->
                    new FieldRule("until", "must not give more time than the pack allows");
            case CLOCK_NOT_RUNNING ->
                    new FieldRule("clock", "must be a running clock of the work order");
            case SUSPENSION_REASON_UNKNOWN ->
                    new FieldRule("reason", "must be a reason for a suspension of the pack");
            case SUSPENSION_IN_PAST -> new FieldRule("until", "must be in the future");
            case SUSPENSION_TOO_LONG ->
                    new FieldRule("until", "must not be later than the pack allows");
            case PROMISE_IN_PAST -> new FieldRule("promisedFor", "must be in the future");
            case PROMISE_TOO_LATE ->
                    new FieldRule("promisedFor", "must be at most ten years ahead");
            case PERSON_REQUIRED ->
                    new FieldRule("person", "is required where the head has to approve");
            case OWN_PROPOSAL ->
                    new FieldRule("person", "must be another person than the one who proposed");
            case NOT_THE_HEAD -> new FieldRule("person", "must be a head of the department");
            case RETURN_REASON_UNKNOWN ->
                    new FieldRule("reasonCode", "must be a reason for a return of the pack");
            case SUGGESTED_DEPARTMENT_UNKNOWN ->
                    new FieldRule("suggestedDepartment", "must be a department of the hotline");
            case TRANSFER_NOT_ALLOWED ->
                    new FieldRule("department", "must be one that the pack lets you pass it on to");
            case PERSON_UNKNOWN -> new FieldRule("person", "must be a person of your department");
            case PERSON_AWAY -> new FieldRule("person", "must be a person who is there");
            case SAME_PERSON -> new FieldRule("person", "must be another person");
            case WORK_ORDER_NOT_FOUND ->
                    new FieldRule("workOrderId", "must be a work order of the ticket");
            case NOT_YOUR_WORK_ORDER ->
                    new FieldRule("workOrderId", "must be a work order of your department");
            case ALREADY_ISSUED,
                    ALREADY_ACCEPTED,
                    ALREADY_COMPLETED,
                    ALREADY_RETURNED,
                    ALREADY_RECALLED,
                    SAME_DEPARTMENT,
                    TIME_NOT_YOURS_TO_STATE,
                    BEFORE_RECEIPT,
                    BEFORE_ACCEPTANCE,
                    IN_FUTURE,
                    EXTENSION_AFTER_END,
                    EXTENSION_ALREADY_REQUESTED,
                    EXTENSION_NOT_REQUESTED,
                    EXTENSION_LONGER_THAN_REQUESTED,
                    EXTENSIONS_USED_UP,
                    OWN_REQUEST,
                    WORK_ORDER_SUSPENDED,
                    NOT_SUSPENDED,
                    NOT_COMPLETED,
                    REVIEW_NOT_FOUND,
                    AWAITING_REVIEW,
                    NOT_AWAITING_REVIEW,
                    NOT_SENT_BACK,
                    ALREADY_REVIEWED,
                    REVIEW_BY_AUTHOR,
                    URGENCY_UNCHANGED,
                    OUTCOME_PROPOSED,
                    NOT_PROPOSED,
                    RETURN_TOO_LATE,
                    HOLDER_NAMED,
                    SUPERVISOR_DECIDES,
                    NOT_RETURNED,
                    NO_LEAD,
                    LEAD_AS_CO_HANDLER,
                    ALREADY_CO_HANDLER,
                    CO_HANDLER_UNKNOWN,
                    NOT_CO_HANDLER,
                    PART_ALREADY_COMPLETED,
                    LEAD_ONLY,
                    IS_CO_HANDLER,
                    CO_HANDLERS_OPEN,
                    ALREADY_ASSIGNED,
                    NOT_ASSIGNED,
                    DEADLINE_IN_PAST,
                    DEADLINE_TOO_LATE,
                    SUPERVISION_IN_PAST,
                    SUPERVISION_TOO_LATE,
                    SUPERVISION_NOT_ASKED,
                    SUPERVISION_NOT_ANSWERED,
                    CHANGE_NOT_OF_CHASE ->
                    null;
        };
    }
}
