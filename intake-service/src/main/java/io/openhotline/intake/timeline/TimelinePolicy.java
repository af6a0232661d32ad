package io.openhotline.intake.timeline;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileDeleted;
import io.openhotline.contracts.json.EventJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists which events an audience sees, and which of their fields. An event or a field that is not
/// listed is not shown, so that a new one stays hidden until it is listed here.
record TimelinePolicy(Map<Audience, Map<EventTypes, List<String>>> shown) {
    private static final Map<EventTypes, List<String>> DESK =
            Map.ofEntries(
                    event(
                            EventTypes.TICKET_CREATED,
                            "number channel category kind nature severity firstReceiver"
                                    + " answeredAtOnce receivedAt filedAt repeatOf"),
                    event(EventTypes.TICKET_ANSWERED, "answer firstContact answeredAt article"),
                    event(EventTypes.TICKET_SUPPLEMENTED, "text supplementedAt"),
                    event(EventTypes.TICKET_WITHDRAWN, "reason withdrawnAt"),
                    event(
                            EventTypes.TICKET_RECLASSIFIED,
                            "category kind nature previousCategory previousNature reason"
                                    + " reclassifiedBy reclassifiedAt"),
                    event(EventTypes.TICKET_REOPENED, "round reason reopenedAt evidence"),
                    event(
                            EventTypes.TICKET_LINKED,
                            "relatedTicketId relatedNumber relation linkedAt"),
                    event(EventTypes.TICKET_FORM_SIGNED, "formId template title signedBy signedAt"),
                    event(EventTypes.TICKET_MERGED, "into intoNumber reason mergedBy mergedAt"),
                    event(EventTypes.TICKET_UNMERGED, "from reason unmergedBy unmergedAt"),
                    event(
                            EventTypes.TICKET_ESCALATED,
                            "level previousLevel rule reason escalatedBy escalatedAt"),
                    event(
                            EventTypes.TICKET_ASSIGNED,
                            "level assignee tracker kind reason assignedBy assignedAt"),
                    event(
                            EventTypes.TASK_OVERDUE,
                            "taskId kind queue assignee step dueAt audience overdueAt"),
                    event(EventTypes.TICKET_VERIFIED, "outcome verifiedBy verifiedAt"),
                    event(EventTypes.TICKET_REPLIED, "replyId form repliedBy repliedAt"),
                    event(EventTypes.TICKET_REPLY_RETURNED, "replyId form returnedAt"),
                    event(EventTypes.TICKET_REPORT_COMPLETED, "completedBy completedAt"),
                    event(EventTypes.TICKET_SEALED, "sealedBy sealedAt"),
                    event(
                            EventTypes.TICKET_UNLINKED,
                            "relatedTicketId relatedNumber relation unlinkedAt"),
                    event(
                            EventTypes.TICKET_DUPLICATE_JOINED,
                            "duplicate duplicateNumber reason joinedBy joinedAt"),
                    event(
                            EventTypes.TICKET_DUPLICATE_LEFT,
                            "duplicate duplicateNumber reason leftBy leftAt"),
                    event(
                            EventTypes.TICKET_FILE_ATTACHED,
                            "attachmentId name kind mediaType size forCustomer quarantined"
                                    + " attachedAt"),
                    event(
                            EventTypes.TICKET_FILE_DELETED,
                            "attachmentId name forCustomer reason deletedAt"),
                    event(EventTypes.TICKET_CLOSED, "closure closedAt"),
                    event(EventTypes.INCIDENT_OPENED, "incidentId name text openedBy openedAt"),
                    event(EventTypes.INCIDENT_CHANGED, "incidentId name text changedBy changedAt"),
                    event(
                            EventTypes.INCIDENT_JOINED,
                            "incidentId lead leadNumber byRule text joinedBy joinedAt"),
                    event(EventTypes.INCIDENT_LEFT, "incidentId lead reason leftBy leftAt"),
                    event(EventTypes.INCIDENT_RESOLVED, "incidentId lead answer resolvedAt"),
                    event(
                            EventTypes.INCIDENT_CLOSED,
                            "incidentId answer tickets callers closedBy closedAt"),
                    event(
                            EventTypes.WORKORDER_ISSUED,
                            "workOrderId number department round rule warning acceptBy resolveBy"
                                    + " issuedAt customerResolveBy evidence"),
                    event(EventTypes.WORKORDER_ACCEPTED, "workOrderId department acceptedAt"),
                    event(
                            EventTypes.WORKORDER_PROGRESSED,
                            "workOrderId department note affectedArea expectedCompletion"
                                    + " progressedAt"),
                    event(
                            EventTypes.WORKORDER_COMPLETED,
                            "workOrderId department round outcome cause causeCode remedy valid"
                                    + " resolveBy completedAt customerResolveBy judgement"),
                    event(
                            EventTypes.WORKORDER_RETURNED,
                            "workOrderId department reason returnedAt reasonCode"
                                    + " suggestedDepartment"),
                    event(
                            EventTypes.WORKORDER_RETURN_REFUSED,
                            "workOrderId department reason acceptBy resolveBy refusedAt"
                                    + " acceptedAt"),
                    event(
                            EventTypes.WORKORDER_ASSIGNED,
                            "workOrderId department responsible previous reason assignedAt"),
                    event(
                            EventTypes.WORKORDER_CO_HANDLER_ADDED,
                            "workOrderId department coHandler task dueAt addedAt"),
                    event(
                            EventTypes.WORKORDER_CO_HANDLER_PROGRESSED,
                            "workOrderId department coHandler note progressedAt"),
                    event(
                            EventTypes.WORKORDER_CO_HANDLER_COMPLETED,
                            "workOrderId department coHandler remedy dueAt completedAt"),
                    event(
                            EventTypes.WORKORDER_CO_HANDLER_RELEASED,
                            "workOrderId department coHandler reason releasedAt"),
                    event(
                            EventTypes.WORKORDER_TRANSFERRED,
                            "workOrderId department previousDepartment reason acceptBy resolveBy"
                                    + " transferredAt customerResolveBy"),
                    event(
                            EventTypes.WORKORDER_REASSIGNED,
                            "workOrderId department previousDepartment reason acceptBy resolveBy"
                                    + " reassignedAt customerResolveBy"),
                    event(
                            EventTypes.WORKORDER_CHASED,
                            "workOrderId department text chasedAt task resolveBy"),
                    event(
                            EventTypes.WORKORDER_RECALLED,
                            "workOrderId department reason recalledAt"),
                    event(EventTypes.WORKORDER_DUE_SOON, "workOrderId department deadline dueAt"),
                    event(EventTypes.WORKORDER_OVERDUE, "workOrderId department deadline dueAt"),
                    event(
                            EventTypes.WORKORDER_OVERDUE_WITHDRAWN,
                            "workOrderId department deadline withdrawnAt"),
                    event(EventTypes.WORKORDER_CUSTOMER_OVERDUE, "workOrderId department dueAt"),
                    event(EventTypes.WORKORDER_WARNED, "workOrderId department warning warnedAt"),
                    event(
                            EventTypes.WORKORDER_APPEALED,
                            "workOrderId department subject reason appealedAt"),
                    event(
                            EventTypes.WORKORDER_APPEAL_DECIDED,
                            "workOrderId department subject granted reason decidedAt"),
                    event(
                            EventTypes.WORKORDER_EXTENSION_REQUESTED,
                            "workOrderId department clock until reason requestedAt"),
                    event(
                            EventTypes.WORKORDER_EXTENDED,
                            "workOrderId department clock previousDueAt dueAt requestedUntil"
                                    + " extendedAt"),
                    event(
                            EventTypes.WORKORDER_EXTENSION_DENIED,
                            "workOrderId department clock reason deniedAt"),
                    event(
                            EventTypes.WORKORDER_SUSPENDED,
                            "workOrderId department reason note until suspendedAt"),
                    event(
                            EventTypes.WORKORDER_RESUMED,
                            "workOrderId department cause resolveBy resumedAt"),
                    event(
                            EventTypes.WORKORDER_DATE_PROMISED,
                            "workOrderId department promisedFor note promisedAt"),
                    event(
                            EventTypes.WORKORDER_CUSTOMER_CONTACTED,
                            "workOrderId department note contactedAt"),
                    event(
                            EventTypes.WORKORDER_ARRIVED,
                            "workOrderId department note arrivedAt responsible"),
                    event(
                            EventTypes.WORKORDER_WRITTEN_BACK,
                            "workOrderId department note writtenBackAt"),
                    event(
                            EventTypes.WORKORDER_REVIEW_REQUESTED,
                            "workOrderId number department kind author text requestedAt"),
                    event(EventTypes.WORKORDER_RELEASED, "workOrderId department kind releasedAt"),
                    event(
                            EventTypes.WORKORDER_REVIEW_SENT_BACK,
                            "workOrderId department kind reason sentBackAt"),
                    event(EventTypes.WORKORDER_URGENCY_SET, "workOrderId department urgent setAt"),
                    event(
                            EventTypes.WORKORDER_OUTCOME_PROPOSED,
                            "workOrderId department outcome cause causeCode remedy valid judgement"
                                    + " proposedBy proposedAt"),
                    event(
                            EventTypes.WORKORDER_OUTCOME_APPROVED,
                            "workOrderId department approvedBy approvedAt"),
                    event(
                            EventTypes.WORKORDER_OUTCOME_SENT_BACK,
                            "workOrderId department reason sentBackBy sentBackAt"),
                    event(
                            EventTypes.WORKORDER_SUPERVISED,
                            "workOrderId department text answerBy supervisedAt"),
                    event(
                            EventTypes.WORKORDER_SUPERVISION_ANSWERED,
                            "workOrderId department text answeredAt"),
                    event(
                            EventTypes.WORKORDER_CLOCK_ENDED,
                            "workOrderId department clock inTime startedAt dueAt endedAt"),
                    event(
                            EventTypes.WORKORDER_ESCALATED,
                            "workOrderId department clock step dueAt audience severity queue"
                                    + " escalatedAt"),
                    event(
                            EventTypes.WORKORDER_ESCALATION_WITHDRAWN,
                            "workOrderId department clock step withdrawnAt"),
                    event(
                            EventTypes.FOLLOWUP_PLANNED,
                            "followUpId round draw stratum dueAt plannedAt way"),
                    event(
                            EventTypes.FOLLOWUP_ATTEMPTED,
                            "followUpId attempt contact attemptedAt way visit"),
                    event(
                            EventTypes.FOLLOWUP_COMPLETED,
                            "followUpId round satisfaction satisfied answers remark completedAt"
                                    + " questionnaire loyalty source givenBy"),
                    event(
                            EventTypes.FOLLOWUP_WAIVED,
                            "followUpId waiver replacement waivedAt round reason"),
                    event(EventTypes.FOLLOWUP_CANCELLED, "followUpId round cancelledAt"),
                    event(
                            EventTypes.FOLLOWUP_SCHEDULED,
                            "followUpId round cause way appointment dueAt scheduledAt"),
                    event(
                            EventTypes.FOLLOWUP_OVERDUE,
                            "followUpId round step level way dueAt overdueAt"),
                    event(
                            EventTypes.FOLLOWUP_REWORK_REQUESTED,
                            "followUpId round warning requestedAt evidence cause"),
                    event(
                            EventTypes.FOLLOWUP_LIMIT_REACHED,
                            "followUpId round satisfaction reachedAt"),
                    event(
                            EventTypes.FOLLOWUP_EXAMINED,
                            "followUpId round cause apologised explanation remedy examinedAt"),
                    event(
                            EventTypes.FOLLOWUP_MATTER_RAISED,
                            "followUpId matterId category text raisedAt"),
                    event(EventTypes.FOLLOWUP_SIGNED_OFF, "followUpId round scan signedAt"));

    /// Omits the dealings between desk and departments: warnings, returns, chase orders, deadlines.
    private static final Map<EventTypes, List<String>> CUSTOMER =
            Map.ofEntries(
                    event(EventTypes.TICKET_CREATED, "number channel category receivedAt"),
                    event(EventTypes.TICKET_ANSWERED, "answer answeredAt"),
                    event(EventTypes.TICKET_SUPPLEMENTED, "text supplementedAt"),
                    event(EventTypes.TICKET_WITHDRAWN, "reason withdrawnAt"),
                    event(EventTypes.TICKET_RECLASSIFIED, "category reclassifiedAt"),
                    event(EventTypes.TICKET_REOPENED, "round reason reopenedAt"),
                    event(EventTypes.TICKET_FORM_SIGNED, "title signedAt"),
                    event(EventTypes.TICKET_LINKED, "relatedNumber relation linkedAt"),
                    event(EventTypes.TICKET_MERGED, "mergedAt"),
                    event(EventTypes.TICKET_UNMERGED, "unmergedAt"),
                    event(EventTypes.TICKET_VERIFIED, "verifiedAt"),
                    event(EventTypes.TICKET_REPLIED, "form repliedAt"),
                    event(EventTypes.TICKET_REPORT_COMPLETED, "completedAt"),
                    event(EventTypes.TICKET_SEALED, "sealedAt"),
                    event(EventTypes.TICKET_UNLINKED, "relatedNumber relation unlinkedAt"),
                    event(
                            EventTypes.TICKET_FILE_ATTACHED,
                            "attachmentId name kind mediaType size attachedAt"),
                    event(EventTypes.TICKET_FILE_DELETED, "attachmentId name deletedAt"),
                    event(EventTypes.TICKET_CLOSED, "closure closedAt"),
                    event(EventTypes.INCIDENT_JOINED, "text joinedAt"),
                    event(EventTypes.INCIDENT_LEFT, "leftAt"),
                    event(EventTypes.INCIDENT_RESOLVED, "answer resolvedAt"),
                    event(EventTypes.WORKORDER_ISSUED, "department round issuedAt"),
                    event(EventTypes.WORKORDER_ACCEPTED, "department acceptedAt"),
                    event(
                            EventTypes.WORKORDER_PROGRESSED,
                            "department note affectedArea expectedCompletion progressedAt"),
                    event(
                            EventTypes.WORKORDER_COMPLETED,
                            "department round outcome cause remedy completedAt"),
                    event(EventTypes.WORKORDER_REASSIGNED, "department reassignedAt"),
                    event(EventTypes.WORKORDER_TRANSFERRED, "department transferredAt"),
                    event(EventTypes.WORKORDER_DATE_PROMISED, "department promisedFor promisedAt"),
                    event(EventTypes.WORKORDER_ARRIVED, "department arrivedAt"),
                    event(EventTypes.FOLLOWUP_PLANNED, "round dueAt plannedAt way"),
                    event(EventTypes.FOLLOWUP_ATTEMPTED, "attempt contact attemptedAt way"),
                    event(
                            EventTypes.FOLLOWUP_COMPLETED,
                            "round satisfaction satisfied answers remark completedAt"),
                    event(EventTypes.FOLLOWUP_SCHEDULED, "round way appointment scheduledAt"),
                    event(EventTypes.FOLLOWUP_REWORK_REQUESTED, "round requestedAt"),
                    event(EventTypes.FOLLOWUP_MATTER_RAISED, "matterId text raisedAt"),
                    event(EventTypes.FOLLOWUP_SIGNED_OFF, "round signedAt"));

    static final TimelinePolicy LISTED =
            new TimelinePolicy(Map.of(Audience.DESK, DESK, Audience.CUSTOMER, CUSTOMER));

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    TimelinePolicy {
        shown = Map.copyOf(shown);
    }

    /// Returns the listed fields that the event has, or empty when the event is not shown.
    Optional<Map<String, Object>> details(Event event, Audience audience) {
        return Optional.ofNullable(shown.get(audience))
                .filter(_ -> audience == Audience.DESK || isForCustomer(event))
                .map(events -> events.get(EventTypes.of(event)))
                .map(fields -> details(event, fields));
    }

    /// Files that are not for the customer stay between desk and departments.
    private static boolean isForCustomer(Event event) {
        return !(event instanceof FileAttached attached && !attached.forCustomer()
                || event instanceof FileDeleted deleted && !deleted.forCustomer());
    }

    private static Map<String, Object> details(Event event, List<String> fields) {
        Map<String, Object> details =
                new LinkedHashMap<>(EventJson.MAPPER.convertValue(event, DATA));
        details.keySet().retainAll(fields);
        return details;
    }

    private static Map.Entry<EventTypes, List<String>> event(EventTypes type, String fields) {
        return entry(type, List.of(fields.split(" ")));
    }
}
