package io.openhotline.reporting.consumer;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.reporting.fact.domain.Observation;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.policy.domain.Kind;
import java.util.Optional;

/// Reduces the events of `tickets.v1` to observations.
final class TicketContract {
    private TicketContract() {}

    static Optional<Observation> observe(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Created created -> Optional.of(received(created));
            case TicketEvent.Reclassified corrected -> Optional.of(reclassified(corrected));
            case TicketEvent.Answered answered ->
                    Optional.of(
                            new Observation.Answered(
                                    answered.firstContact(), answered.answeredAt()));
            case TicketEvent.Withdrawn withdrawn ->
                    Optional.of(new Observation.Withdrawn(withdrawn.withdrawnAt()));
            case TicketEvent.Closed closed ->
                    Optional.of(new Observation.Closed(closed.closedAt()));
            case TicketEvent.Reopened reopened ->
                    Optional.of(new Observation.Reopened(reopened.round(), reopened.reopenedAt()));
            case TicketEvent.Merged merged ->
                    Optional.of(new Observation.Merged(merged.mergedAt()));
            case TicketEvent.Unmerged unmerged ->
                    Optional.of(new Observation.Unmerged(unmerged.unmergedAt()));
            case TicketEvent.IncidentOpened opened ->
                    Optional.of(
                            new Observation.LedIncident(opened.incidentId(), opened.openedAt()));
            case TicketEvent.IncidentJoined joined ->
                    Optional.of(
                            new Observation.JoinedIncident(joined.incidentId(), joined.joinedAt()));
            case TicketEvent.IncidentLeft left ->
                    Optional.of(new Observation.LeftIncident(left.incidentId(), left.leftAt()));
            case TicketEvent.IncidentResolved resolved ->
                    Optional.of(new Observation.Closed(resolved.resolvedAt()));
            case TicketEvent.IncidentChanged _,
                    TicketEvent.IncidentClosed _,
                    TicketEvent.Supplemented _,
                    TicketEvent.Linked _,
                    TicketEvent.Escalated _,
                    TicketEvent.Assigned _,
                    TicketEvent.TaskOverdue _,
                    TicketEvent.Verified _,
                    TicketEvent.ReportCompleted _,
                    TicketEvent.Sealed _,
                    TicketEvent.Unlinked _,
                    TicketEvent.DuplicateJoined _,
                    TicketEvent.DuplicateLeft _,
                    TicketEvent.FileAttached _,
                    TicketEvent.FileDeleted _,
                    TicketEvent.FormSigned _ ->
                    Optional.empty();
        };
    }

    private static Observation received(TicketEvent.Created created) {
        return new Observation.Received(
                created.channel(),
                created.category(),
                kind(created.kind()),
                created.nature(),
                switch (created.severity()) {
                    case ORDINARY -> Severity.ORDINARY;
                    case MAJOR -> Severity.MAJOR;
                },
                created.receivedAt(),
                created.repeatOf() != null,
                created.number());
    }

    private static Observation reclassified(TicketEvent.Reclassified corrected) {
        return new Observation.Reclassified(
                corrected.category(),
                kind(corrected.kind()),
                corrected.nature(),
                corrected.reclassifiedAt());
    }

    private static Kind kind(CategoryKind kind) {
        return switch (kind) {
            case CONSULT -> Kind.CONSULT;
            case QUERY -> Kind.QUERY;
            case COMPLAINT -> Kind.COMPLAINT;
            case REPAIR -> Kind.REPAIR;
            case SUGGESTION -> Kind.SUGGESTION;
            case OTHER -> Kind.OTHER;
        };
    }
}
