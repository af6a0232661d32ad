package io.openhotline.intake.ticket;

import io.openhotline.contracts.ArticleReference;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer.Wishes;
import io.openhotline.contracts.EvidenceReference;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.TicketEvent.Closed;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.DuplicateJoined;
import io.openhotline.contracts.TicketEvent.DuplicateLeft;
import io.openhotline.contracts.TicketEvent.IncidentJoined;
import io.openhotline.contracts.TicketEvent.IncidentLeft;
import io.openhotline.contracts.TicketEvent.IncidentResolved;
import io.openhotline.contracts.TicketEvent.IncidentText;
import io.openhotline.contracts.TicketEvent.Linked;
import io.openhotline.contracts.TicketEvent.Merged;
import io.openhotline.contracts.TicketEvent.Reclassified;
import io.openhotline.contracts.TicketEvent.Relation;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import io.openhotline.contracts.TicketEvent.Sealed;
import io.openhotline.contracts.TicketEvent.Supplemented;
import io.openhotline.contracts.TicketEvent.Unlinked;
import io.openhotline.contracts.TicketEvent.Unmerged;
import io.openhotline.contracts.TicketEvent.Verification;
import io.openhotline.contracts.TicketEvent.Verified;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.intake.policy.PlacePolicy;
import io.openhotline.intake.ticket.domain.Classification;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Evidence;
import io.openhotline.intake.ticket.domain.IncidentReference.CallerText;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketEvent.JoinedIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.LeftIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.ResolvedWithIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.WasAnswered;
import io.openhotline.intake.ticket.domain.TicketEvent.WasClosed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasCompleted;
import io.openhotline.intake.ticket.domain.TicketEvent.WasJoined;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLeft;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLinked;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReclassified;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReopened;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSealed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSupplemented;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnlinked;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnmerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasVerified;
import io.openhotline.intake.ticket.domain.TicketEvent.WasWithdrawn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Maps the domain's events to the contract that other services rely on.
final class TicketContract {
    private TicketContract() {}

    /// Maps an event of a customer without contact preferences.
    static TicketEvent publish(io.openhotline.intake.ticket.domain.TicketEvent event) {
        return publish(event, _ -> Optional.empty());
    }

    /// Maps an event if the pack has no districts.
    static TicketEvent publish(
            io.openhotline.intake.ticket.domain.TicketEvent event, KnownWishes wishes) {
        return publish(event, wishes, new PlacePolicy(null, null));
    }

    static TicketEvent publish(
            io.openhotline.intake.ticket.domain.TicketEvent event,
            KnownWishes wishes,
            PlacePolicy places) {
        return switch (event) {
            case Filed filed -> created(filed, wishes, places);
            case WasAnswered(var id, var answer, var firstContact, var at, var quoted) ->
                    new Answered(id.value(), answer, firstContact, at, article(quoted));
            case WasSupplemented(var id, var text, var at) ->
                    new Supplemented(id.value(), text, at);
            case WasWithdrawn(var id, var reason, var at) -> new Withdrawn(id.value(), reason, at);
            case WasReclassified reclassified -> reclassified(reclassified);
            case WasReopened(var id, var round, var reason, var customer, var at, var evidence) ->
                    new Reopened(
                            id.value(),
                            round,
                            reason,
                            customer(customer, wishes),
                            at,
                            evidence(evidence));
            case WasLinked(var id, var related, var number, var relation, var at) ->
                    new Linked(
                            id.value(),
                            related.value(),
                            number,
                            Relation.valueOf(relation.name()),
                            at);
            case WasMerged(var id, var into, var number, var reason, var by, var at) ->
                    new Merged(id.value(), into.value(), number, reason, by, at);
            case WasUnmerged(var id, var from, var reason, var by, var at) ->
                    new Unmerged(id.value(), from.value(), reason, by, at);
            case WasVerified(var id, var outcome, var by, var at) ->
                    new Verified(id.value(), Verification.valueOf(outcome.name()), by, at);
            case WasCompleted completed ->
                    new ReportCompleted(
                            completed.id().value(),
                            customer(completed.customer(), wishes),
                            place(completed.place(), places),
                            completed.fields(),
                            completed.by(),
                            completed.at());
            case WasSealed(var id, var by, var at) -> new Sealed(id.value(), by, at);
            case WasUnlinked(var id, var related, var number, var relation, var by, var at) ->
                    new Unlinked(
                            id.value(),
                            related.value(),
                            number,
                            Relation.valueOf(relation.name()),
                            by,
                            at);
            case WasJoined(var id, var duplicate, var number, var reason, var by, var at) ->
                    new DuplicateJoined(id.value(), duplicate.value(), number, reason, by, at);
            case WasLeft(var id, var duplicate, var number, var reason, var by, var at) ->
                    new DuplicateLeft(id.value(), duplicate.value(), number, reason, by, at);
            case JoinedIncident(var id, var incident, var byRule, var by, var at) ->
                    new IncidentJoined(
                            id.value(),
                            incident.id(),
                            incident.lead().value(),
                            incident.leadNumber(),
                            byRule,
                            text(incident.text()),
                            by,
                            at);
            case LeftIncident(
                            var id,
                            var incident,
                            var lead,
                            var reason,
                            var by,
                            var at,
                            var held) ->
                    new IncidentLeft(
                            id.value(), incident, lead.value(), reason, by, at, held ? true : null);
            case ResolvedWithIncident(var id, var incident, var lead, var answer, var at) ->
                    new IncidentResolved(id.value(), incident, lead.value(), text(answer), at);
            case WasClosed(var id, var closure, var at) ->
                    new Closed(id.value(), Closure.valueOf(closure.name()), at);
        };
    }

    private static IncidentText text(CallerText text) {
        return new IncidentText(text.zh(), text.en());
    }

    private static @Nullable ArticleReference article(@Nullable Quotation quoted) {
        return quoted == null ? null : new ArticleReference(quoted.article(), quoted.version());
    }

    private static Created created(Filed filed, KnownWishes wishes, PlacePolicy places) {
        Report report = filed.report();
        return new Created(
                filed.id().value(),
                filed.number(),
                report.channel(),
                report.category(),
                CategoryKind.valueOf(report.kind().name()),
                report.nature(),
                Severity.valueOf(report.severity().name()),
                report.description(),
                customer(report.customer(), wishes),
                place(report.place(), places),
                report.fields(),
                filed.firstReceiver(),
                filed.answeredAtOnce(),
                filed.at(),
                filed.filedAt(),
                report.repeatOf(),
                filed.held() ? true : null,
                report.incident());
    }

    private static Reclassified reclassified(WasReclassified event) {
        Classification classification = event.classification();
        return new Reclassified(
                event.id().value(),
                classification.category(),
                CategoryKind.valueOf(classification.kind().name()),
                classification.nature(),
                classification.fields(),
                event.previousCategory(),
                event.previousNature(),
                event.reason(),
                event.by(),
                event.at());
    }

    private static io.openhotline.contracts.@Nullable Customer customer(
            @Nullable Customer customer, KnownWishes wishes) {
        if (customer == null) {
            return null;
        }
        Telephone telephone = customer.telephone();
        Wishes known = wishes.of(customer.id()).orElse(null);
        return telephone == null
                ? new io.openhotline.contracts.Customer(
                        customer.name(),
                        null,
                        customer.kind(),
                        null,
                        null,
                        null,
                        customer.level(),
                        customer.email(),
                        known)
                : new io.openhotline.contracts.Customer(
                        customer.name(),
                        telephone.number(),
                        customer.kind(),
                        telephone.asWritten(),
                        telephone.extension(),
                        telephone.further().isEmpty() ? null : telephone.further(),
                        customer.level(),
                        customer.email(),
                        known);
    }

    private static io.openhotline.contracts.@Nullable Place place(
            @Nullable Place place, PlacePolicy places) {
        return place == null
                ? null
                : new io.openhotline.contracts.Place(
                        place.address(),
                        place.latitude(),
                        place.longitude(),
                        places.district(place.address(), place.latitude(), place.longitude()));
    }

    private static @Nullable List<EvidenceReference> evidence(List<Evidence> evidence) {
        return evidence.isEmpty()
                ? null
                : evidence.stream()
                        .map(it -> new EvidenceReference(it.attachmentId(), it.name()))
                        .toList();
    }
}
