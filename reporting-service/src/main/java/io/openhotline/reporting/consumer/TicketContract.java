package io.openhotline.reporting.consumer;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.platform.actor.Actor;
import io.openhotline.reporting.fact.domain.GridCell;
import io.openhotline.reporting.fact.domain.Observation;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.policy.domain.Kind;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
            case TicketEvent.Escalated escalated ->
                    Optional.of(
                            new Observation.QueueReached(
                                    escalated.level().name(), escalated.escalatedAt()));
            case TicketEvent.Assigned assigned ->
                    Optional.of(
                            new Observation.QueueReached(
                                    assigned.level().name(), assigned.assignedAt()));
            case TicketEvent.ReportCompleted whole ->
                    Optional.of(
                            new Observation.ReportCompleted(
                                    of(whole.customer(), Customer::kind),
                                    of(whole.customer(), Customer::level),
                                    of(whole.place(), Place::district),
                                    whole.completedAt(),
                                    cell(whole.place())));
            case TicketEvent.IncidentChanged _,
                    TicketEvent.IncidentClosed _,
                    TicketEvent.Supplemented _,
                    TicketEvent.Linked _,
                    TicketEvent.TaskOverdue _,
                    TicketEvent.Verified _,
                    TicketEvent.Replied _,
                    TicketEvent.ReplyReturned _,
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
                created.number(),
                agent(created.firstReceiver()),
                of(created.customer(), Customer::kind),
                of(created.customer(), Customer::level),
                of(created.place(), Place::district),
                cell(created.place()));
    }

    private static @Nullable String cell(@Nullable Place place) {
        return place == null || place.latitude() == null || place.longitude() == null
                ? null
                : GridCell.of(place.latitude(), place.longitude()).code();
    }

    private static <T> @Nullable String of(
            @Nullable T part, Function<T, @Nullable String> property) {
        return part == null ? null : property.apply(part);
    }

    /// Returns the staff number of an agent; null for a customer, an app or an import.
    private static @Nullable String agent(String firstReceiver) {
        return Actor.parse(firstReceiver)
                .filter(actor -> actor.is(Actor.Role.AGENT))
                .map(Actor::id)
                .orElse(null);
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
