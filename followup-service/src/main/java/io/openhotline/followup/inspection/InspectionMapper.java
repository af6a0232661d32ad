package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.domain.Findings;
import io.openhotline.followup.inspection.domain.InspectionEvent;
import io.openhotline.followup.inspection.domain.InspectionEvent.AppealWasDecided;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasAppealed;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasCompleted;
import io.openhotline.followup.inspection.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Writes plans and events to the row of an inspection.
final class InspectionMapper {
    private InspectionMapper() {}

    static InspectionEntity planned(UUID id, InspectionPlan plan, Instant now, Duration due) {
        var row = new InspectionEntity();
        row.id = id;
        row.subject = plan.subject();
        row.reason = plan.reason();
        row.drawId = plan.draw();
        row.agent = plan.agent();
        row.line = plan.line();
        row.ticketId = plan.subject() == Subject.TICKET ? plan.work() : null;
        row.callId = plan.subject() == Subject.TICKET ? null : plan.work();
        row.doneAt = plan.doneAt();
        row.plannedAt = now;
        row.dueAt = now.plus(due);
        row.status = InspectionStatus.PLANNED;
        return row;
    }

    static void apply(InspectionEntity row, InspectionEvent event) {
        switch (event) {
            case WasCompleted completed -> completed(row, completed);
            case WasAppealed(var reason, var at) -> {
                row.status = InspectionStatus.APPEALED;
                row.appealReason = reason;
                row.appealedAt = at;
            }
            case AppealWasDecided decided -> decided(row, decided);
        }
    }

    private static void completed(InspectionEntity row, WasCompleted event) {
        row.status = InspectionStatus.COMPLETED;
        row.score(event.result());
        row.inspectedBy = event.inspector();
        row.completedAt = event.at();
        findings(row, event.findings());
    }

    private static void findings(InspectionEntity row, Findings findings) {
        row.remark = findings.remark();
        row.sendBack = findings.sendBack();
        if (findings.proposal() != null) {
            row.proposalTitle = findings.proposal().title();
            row.proposalBody = findings.proposal().body();
        }
    }

    private static void decided(InspectionEntity row, AppealWasDecided event) {
        row.status = InspectionStatus.DECIDED;
        row.firstResult = event.before();
        row.score(event.result());
        row.upheld = event.upheld();
        row.decisionReason = event.reason();
        row.decidedBy = event.inspector();
        row.decidedAt = event.at();
    }
}
