package io.openhotline.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The event types with their wire names, which are stable API and never Java names.
public enum EventTypes {
    TICKET_CREATED("ticket.created.v1", TicketEvent.Created.class),
    TICKET_ANSWERED("ticket.answered.v1", TicketEvent.Answered.class),
    TICKET_SUPPLEMENTED("ticket.supplemented.v1", TicketEvent.Supplemented.class),
    TICKET_WITHDRAWN("ticket.withdrawn.v1", TicketEvent.Withdrawn.class),
    TICKET_RECLASSIFIED("ticket.reclassified.v1", TicketEvent.Reclassified.class),
    TICKET_REOPENED("ticket.reopened.v1", TicketEvent.Reopened.class),
    TICKET_LINKED("ticket.linked.v1", TicketEvent.Linked.class),
    TICKET_FORM_SIGNED("ticket.form-signed.v1", TicketEvent.FormSigned.class),
    TICKET_MERGED("ticket.merged.v1", TicketEvent.Merged.class),
    TICKET_UNMERGED("ticket.unmerged.v1", TicketEvent.Unmerged.class),
    TICKET_ESCALATED("ticket.escalated.v1", TicketEvent.Escalated.class),
    TICKET_ASSIGNED("ticket.assigned.v1", TicketEvent.Assigned.class),
    TASK_OVERDUE("task.overdue.v1", TicketEvent.TaskOverdue.class),
    TICKET_VERIFIED("ticket.verified.v1", TicketEvent.Verified.class),
    TICKET_REPORT_COMPLETED("ticket.report-completed.v1", TicketEvent.ReportCompleted.class),
    TICKET_SEALED("ticket.sealed.v1", TicketEvent.Sealed.class),
    TICKET_REPLIED("ticket.replied.v1", TicketEvent.Replied.class),
    TICKET_REPLY_RETURNED("ticket.reply-returned.v1", TicketEvent.ReplyReturned.class),
    TICKET_UNLINKED("ticket.unlinked.v1", TicketEvent.Unlinked.class),
    TICKET_DUPLICATE_JOINED("ticket.duplicate-joined.v1", TicketEvent.DuplicateJoined.class),
    TICKET_DUPLICATE_LEFT("ticket.duplicate-left.v1", TicketEvent.DuplicateLeft.class),
    TICKET_FILE_ATTACHED("ticket.file-attached.v1", TicketEvent.FileAttached.class),
    TICKET_FILE_DELETED("ticket.file-deleted.v1", TicketEvent.FileDeleted.class),
    TICKET_CLOSED("ticket.closed.v1", TicketEvent.Closed.class),

    INCIDENT_OPENED("incident.opened.v1", TicketEvent.IncidentOpened.class),
    INCIDENT_CHANGED("incident.changed.v1", TicketEvent.IncidentChanged.class),
    INCIDENT_JOINED("incident.joined.v1", TicketEvent.IncidentJoined.class),
    INCIDENT_LEFT("incident.left.v1", TicketEvent.IncidentLeft.class),
    INCIDENT_RESOLVED("incident.resolved.v1", TicketEvent.IncidentResolved.class),
    INCIDENT_CLOSED("incident.closed.v1", TicketEvent.IncidentClosed.class),

    WORKORDER_ISSUED("workorder.issued.v1", WorkOrderEvent.Issued.class),
    WORKORDER_ACCEPTED("workorder.accepted.v1", WorkOrderEvent.Accepted.class),
    WORKORDER_PROGRESSED("workorder.progressed.v1", WorkOrderEvent.Progressed.class),
    WORKORDER_COMPLETED("workorder.completed.v1", WorkOrderEvent.Completed.class),
    WORKORDER_RETURNED("workorder.returned.v1", WorkOrderEvent.Returned.class),
    WORKORDER_REASSIGNED("workorder.reassigned.v1", WorkOrderEvent.Reassigned.class),
    WORKORDER_CHASED("workorder.chased.v1", WorkOrderEvent.Chased.class),
    WORKORDER_RECALLED("workorder.recalled.v1", WorkOrderEvent.Recalled.class),
    WORKORDER_DUE_SOON("workorder.due-soon.v1", WorkOrderEvent.DueSoon.class),
    WORKORDER_OVERDUE("workorder.overdue.v1", WorkOrderEvent.Overdue.class),
    WORKORDER_OVERDUE_WITHDRAWN(
            "workorder.overdue-withdrawn.v1", WorkOrderEvent.OverdueWithdrawn.class),
    WORKORDER_CUSTOMER_OVERDUE(
            "workorder.customer-overdue.v1", WorkOrderEvent.CustomerOverdue.class),
    WORKORDER_EXTENSION_REQUESTED(
            "workorder.extension-requested.v1", WorkOrderEvent.ExtensionRequested.class),
    WORKORDER_EXTENDED("workorder.extended.v1", WorkOrderEvent.Extended.class),
    WORKORDER_EXTENSION_DENIED(
            "workorder.extension-denied.v1", WorkOrderEvent.ExtensionDenied.class),
    WORKORDER_SUSPENDED("workorder.suspended.v1", WorkOrderEvent.Suspended.class),
    WORKORDER_RESUMED("workorder.resumed.v1", WorkOrderEvent.Resumed.class),
    WORKORDER_DATE_PROMISED("workorder.date-promised.v1", WorkOrderEvent.DatePromised.class),
    WORKORDER_CUSTOMER_CONTACTED(
            "workorder.customer-contacted.v1", WorkOrderEvent.CustomerContacted.class),
    WORKORDER_ARRIVED("workorder.arrived.v1", WorkOrderEvent.Arrived.class),
    WORKORDER_WRITTEN_BACK("workorder.written-back.v1", WorkOrderEvent.WrittenBack.class),
    WORKORDER_REVIEW_REQUESTED(
            "workorder.review-requested.v1", WorkOrderEvent.ReviewRequested.class),
    WORKORDER_RELEASED("workorder.released.v1", WorkOrderEvent.Released.class),
    WORKORDER_REVIEW_SENT_BACK(
            "workorder.review-sent-back.v1", WorkOrderEvent.ReviewSentBack.class),
    WORKORDER_URGENCY_SET("workorder.urgency-set.v1", WorkOrderEvent.UrgencySet.class),
    WORKORDER_OUTCOME_PROPOSED(
            "workorder.outcome-proposed.v1", WorkOrderEvent.OutcomeProposed.class),
    WORKORDER_OUTCOME_APPROVED(
            "workorder.outcome-approved.v1", WorkOrderEvent.OutcomeApproved.class),
    WORKORDER_OUTCOME_SENT_BACK(
            "workorder.outcome-sent-back.v1", WorkOrderEvent.OutcomeSentBack.class),
    WORKORDER_WARNED("workorder.warned.v1", WorkOrderEvent.Warned.class),
    WORKORDER_APPEALED("workorder.appealed.v1", WorkOrderEvent.Appealed.class),
    WORKORDER_APPEAL_DECIDED("workorder.appeal-decided.v1", WorkOrderEvent.AppealDecided.class),
    WORKORDER_RETURN_REFUSED("workorder.return-refused.v1", WorkOrderEvent.ReturnRefused.class),
    WORKORDER_TRANSFERRED("workorder.transferred.v1", WorkOrderEvent.Transferred.class),
    WORKORDER_CO_HANDLER_ADDED(
            "workorder.co-handler-added.v1", WorkOrderEvent.CoHandlerAdded.class),
    WORKORDER_CO_HANDLER_PROGRESSED(
            "workorder.co-handler-progressed.v1", WorkOrderEvent.CoHandlerProgressed.class),
    WORKORDER_CO_HANDLER_COMPLETED(
            "workorder.co-handler-completed.v1", WorkOrderEvent.CoHandlerCompleted.class),
    WORKORDER_CO_HANDLER_RELEASED(
            "workorder.co-handler-released.v1", WorkOrderEvent.CoHandlerReleased.class),
    WORKORDER_ASSIGNED("workorder.assigned.v1", WorkOrderEvent.Assigned.class),
    WORKORDER_SUPERVISED("workorder.supervised.v1", WorkOrderEvent.Supervised.class),
    WORKORDER_SUPERVISION_ANSWERED(
            "workorder.supervision-answered.v1", WorkOrderEvent.SupervisionAnswered.class),
    WORKORDER_CLOCK_ENDED("workorder.clock-ended.v1", WorkOrderEvent.ClockEnded.class),
    WORKORDER_ESCALATED("workorder.escalated.v1", WorkOrderEvent.Escalated.class),
    WORKORDER_ESCALATION_WITHDRAWN(
            "workorder.escalation-withdrawn.v1", WorkOrderEvent.EscalationWithdrawn.class),

    INSTRUCTION_ISSUED("instruction.issued.v1", DepartmentInstruction.Issued.class),
    INSTRUCTION_CHASED("instruction.chased.v1", DepartmentInstruction.Chased.class),
    INSTRUCTION_RECALLED("instruction.recalled.v1", DepartmentInstruction.Recalled.class),
    INSTRUCTION_REMINDED("instruction.reminded.v1", DepartmentInstruction.Reminded.class),
    INSTRUCTION_REMINDER_WITHDRAWN(
            "instruction.reminder-withdrawn.v1", DepartmentInstruction.ReminderWithdrawn.class),
    INSTRUCTION_REPLY_REFUSED(
            "instruction.reply-refused.v1", DepartmentInstruction.ReplyRefused.class),
    INSTRUCTION_REPLY_PARKED(
            "instruction.reply-parked.v1", DepartmentInstruction.ReplyParked.class),
    INSTRUCTION_REPLY_REPAIRED(
            "instruction.reply-repaired.v1", DepartmentInstruction.ReplyRepaired.class),
    INSTRUCTION_EXTENDED("instruction.extended.v1", DepartmentInstruction.Extended.class),
    INSTRUCTION_EXTENSION_DENIED(
            "instruction.extension-denied.v1", DepartmentInstruction.ExtensionDenied.class),
    INSTRUCTION_RESUMED("instruction.resumed.v1", DepartmentInstruction.Resumed.class),
    INSTRUCTION_URGENCY_SET("instruction.urgency-set.v1", DepartmentInstruction.UrgencySet.class),
    INSTRUCTION_OUTCOME_SENT_BACK(
            "instruction.outcome-sent-back.v1", DepartmentInstruction.OutcomeSentBack.class),
    INSTRUCTION_APPEAL_DECIDED(
            "instruction.appeal-decided.v1", DepartmentInstruction.AppealDecided.class),
    INSTRUCTION_RETURN_REFUSED(
            "instruction.return-refused.v1", DepartmentInstruction.ReturnRefused.class),
    INSTRUCTION_CO_HANDLING_ISSUED(
            "instruction.co-handling-issued.v1", DepartmentInstruction.CoHandlingIssued.class),
    INSTRUCTION_CO_HANDLING_RELEASED(
            "instruction.co-handling-released.v1", DepartmentInstruction.CoHandlingReleased.class),
    INSTRUCTION_TEAM_CHANGED(
            "instruction.team-changed.v1", DepartmentInstruction.TeamChanged.class),
    INSTRUCTION_ASSIGNED("instruction.assigned.v1", DepartmentInstruction.Assigned.class),
    INSTRUCTION_SUPERVISED("instruction.supervised.v1", DepartmentInstruction.Supervised.class),
    INSTRUCTION_ESCALATED("instruction.escalated.v1", DepartmentInstruction.Escalated.class),
    INSTRUCTION_ESCALATION_WITHDRAWN(
            "instruction.escalation-withdrawn.v1", DepartmentInstruction.EscalationWithdrawn.class),

    REPLY_ACCEPT("reply.accept.v1", DepartmentReply.Accept.class),
    REPLY_PROGRESS("reply.progress.v1", DepartmentReply.Progress.class),
    REPLY_COMPLETE("reply.complete.v1", DepartmentReply.Complete.class),
    REPLY_RETURN("reply.return.v1", DepartmentReply.Return.class),
    REPLY_REQUEST_EXTENSION("reply.request-extension.v1", DepartmentReply.RequestExtension.class),
    REPLY_SUSPEND("reply.suspend.v1", DepartmentReply.Suspend.class),
    REPLY_RESUME("reply.resume.v1", DepartmentReply.Resume.class),
    REPLY_PROMISE_DATE("reply.promise-date.v1", DepartmentReply.PromiseDate.class),
    REPLY_CONTACT_CUSTOMER("reply.contact-customer.v1", DepartmentReply.ContactCustomer.class),
    REPLY_ARRIVE("reply.arrive.v1", DepartmentReply.Arrive.class),
    REPLY_WRITE_BACK("reply.write-back.v1", DepartmentReply.WriteBack.class),
    REPLY_APPROVE_OUTCOME("reply.approve-outcome.v1", DepartmentReply.ApproveOutcome.class),
    REPLY_SEND_BACK_OUTCOME("reply.send-back-outcome.v1", DepartmentReply.SendBackOutcome.class),
    REPLY_APPEAL("reply.appeal.v1", DepartmentReply.Appeal.class),
    REPLY_TRANSFER("reply.transfer.v1", DepartmentReply.Transfer.class),
    REPLY_CO_HANDLER_PROGRESS(
            "reply.co-handler-progress.v1", DepartmentReply.CoHandlerProgress.class),
    REPLY_CO_HANDLER_COMPLETE(
            "reply.co-handler-complete.v1", DepartmentReply.CoHandlerComplete.class),
    REPLY_ASSIGN("reply.assign.v1", DepartmentReply.Assign.class),
    REPLY_DELEGATE("reply.delegate.v1", DepartmentReply.Delegate.class),
    REPLY_ANSWER_SUPERVISION(
            "reply.answer-supervision.v1", DepartmentReply.AnswerSupervision.class),

    FOLLOWUP_PLANNED("followup.planned.v1", FollowUpEvent.Planned.class),
    FOLLOWUP_ATTEMPTED("followup.attempted.v1", FollowUpEvent.Attempted.class),
    FOLLOWUP_COMPLETED("followup.completed.v1", FollowUpEvent.Completed.class),
    FOLLOWUP_WAIVED("followup.waived.v1", FollowUpEvent.Waived.class),
    FOLLOWUP_CANCELLED("followup.cancelled.v1", FollowUpEvent.Cancelled.class),
    FOLLOWUP_SCHEDULED("followup.scheduled.v1", FollowUpEvent.Scheduled.class),
    FOLLOWUP_OVERDUE("followup.overdue.v1", FollowUpEvent.Overdue.class),
    FOLLOWUP_REWORK_REQUESTED("followup.rework-requested.v1", FollowUpEvent.ReworkRequested.class),
    FOLLOWUP_LIMIT_REACHED("followup.limit-reached.v1", FollowUpEvent.LimitReached.class),
    FOLLOWUP_EXAMINED("followup.examined.v1", FollowUpEvent.Examined.class),
    FOLLOWUP_MATTER_RAISED("followup.matter-raised.v1", FollowUpEvent.MatterRaised.class),
    FOLLOWUP_SIGNED_OFF("followup.signed-off.v1", FollowUpEvent.SignedOff.class),

    CALL_CHANGED("call.changed.v1", CallEvent.Changed.class),

    INSPECTION_PLANNED("inspection.planned.v1", InspectionEvent.Planned.class),
    INSPECTION_COMPLETED("inspection.completed.v1", InspectionEvent.Completed.class),
    INSPECTION_APPEALED("inspection.appealed.v1", InspectionEvent.Appealed.class),
    INSPECTION_APPEAL_DECIDED("inspection.appeal-decided.v1", InspectionEvent.AppealDecided.class);

    private static final Map<String, EventTypes> BY_WIRE_NAME =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    EventTypes::wireName, Function.identity()));
    private static final Map<Class<?>, EventTypes> BY_RECORD =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(EventTypes::record, Function.identity()));

    private final String wireName;
    private final Class<? extends Event> record;

    EventTypes(String wireName, Class<? extends Event> record) {
        this.wireName = wireName;
        this.record = record;
    }

    public String wireName() {
        return wireName;
    }

    public Class<? extends Event> record() {
        return record;
    }

    public static Optional<EventTypes> find(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    public static EventTypes of(Event event) {
        EventTypes type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No wire name for " + event.getClass());
        }
        return type;
    }
}
