package io.openhotline.followup.inspection;

import static java.util.Objects.requireNonNull;

import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.InspectionEvent.Appealed;
import io.openhotline.contracts.InspectionEvent.Completed;
import io.openhotline.contracts.InspectionEvent.Draw;
import io.openhotline.contracts.InspectionEvent.Planned;
import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.followup.inspection.domain.Findings.Proposal;
import io.openhotline.followup.inspection.domain.InspectionEvent.AppealWasDecided;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasAppealed;
import io.openhotline.followup.inspection.domain.InspectionEvent.WasCompleted;
import io.openhotline.followup.inspection.domain.Result;
import org.jspecify.annotations.Nullable;

/// Translates the events of an inspection into those of `inspections.v1`.
final class InspectionContract {
    private InspectionContract() {}

    static Planned planned(InspectionEntity row) {
        return new Planned(
                row.id,
                Subject.valueOf(row.subject.name()),
                Draw.valueOf(row.reason.name()),
                row.agent,
                row.line,
                row.ticketId,
                row.callId,
                row.dueAt,
                row.plannedAt);
    }

    static InspectionEvent of(
            InspectionEntity row, io.openhotline.followup.inspection.domain.InspectionEvent event) {
        return switch (event) {
            case WasCompleted completed -> completed(row, completed);
            case WasAppealed(var reason, var at) -> new Appealed(row.id, row.agent, reason, at);
            case AppealWasDecided decided ->
                    new InspectionEvent.AppealDecided(
                            row.id,
                            row.agent,
                            decided.upheld(),
                            decided.reason(),
                            result(decided.result()),
                            decided.inspector(),
                            decided.at());
        };
    }

    private static Completed completed(InspectionEntity row, WasCompleted event) {
        return new Completed(
                row.id,
                Subject.valueOf(row.subject.name()),
                row.agent,
                row.line,
                row.ticketId,
                row.callId,
                result(requireNonNull(event.result())),
                event.findings().remark(),
                event.inspector(),
                event.findings().sendBack(),
                proposal(event.findings().proposal()),
                event.at());
    }

    private static InspectionEvent.Result result(Result result) {
        return new InspectionEvent.Result(
                result.sheet(),
                result.version(),
                result.marks().stream()
                        .map(it ->
                                new InspectionEvent.Mark(
                                        it.item(), it.points(), it.most(), it.weight()))
                        .toList(),
                result.fatals(),
                result.score(),
                result.passed());
    }

    private static InspectionEvent.@Nullable Proposal proposal(@Nullable Proposal proposal) {
        return proposal == null
                ? null
                : new InspectionEvent.Proposal(proposal.title(), proposal.body());
    }
}
