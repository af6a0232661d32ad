package io.openhotline.intake.ticket;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import io.openhotline.platform.identity.ContactAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a ticket as the API shows it to the caller, and logs the reading when it is in clear.
@ApplicationScoped
class TicketReader {
    /// A department sees no contact data of a work order that has been over for this long.
    private static final Duration KEPT_AFTER_COMPLETION = Duration.ofDays(30);

    private static final List<String> IN_CLEAR = List.of("phone", "name", "address", "text");

    private final TicketRepository tickets;
    private final TicketAccess access;
    private final TicketIncidents incidents;
    private final Clock clock;

    TicketReader(
            TicketRepository tickets, TicketAccess access, TicketIncidents incidents, Clock clock) {
        this.tickets = tickets;
        this.access = access;
        this.incidents = incidents;
        this.clock = clock;
    }

    /// Expects that the caller may see the ticket, which [TicketLookup] has checked.
    @Transactional
    Optional<TicketView> find(TicketId id) {
        return tickets.findByIdOptional(id.value()).map(this::view);
    }

    private TicketView view(TicketEntity row) {
        TicketView seen = TicketView.of(row, goesOn(row), incident(row));
        TicketView whole = access.isCustomer() ? seen.forCustomer() : seen;
        return switch (contact(row)) {
            case CLEAR, OWN_CLEAR -> logged(whole);
            case MASKED -> MaskedTicket.masked(whole);
            case ABSENT -> MaskedTicket.withoutContact(whole);
        };
    }

    /// Follows merges to the ticket that goes on; null for a ticket that is not merged.
    private @Nullable TicketEntity goesOn(TicketEntity row) {
        TicketEntity kept = row.mergedInto == null ? null : tickets.findById(row.mergedInto);
        return kept == null || kept.mergedInto == null ? kept : goesOn(kept);
    }

    private @Nullable IncidentPartView incident(TicketEntity row) {
        return row.incidentId == null ? null : incidents.find(row.incidentId).orElse(null);
    }

    private TicketView logged(TicketView whole) {
        access.logReading(TicketResource.OPERATION, whole.id(), IN_CLEAR);
        return whole;
    }

    private ContactAccess contact(TicketEntity row) {
        Result result = row.workOrder == null ? null : row.workOrder.result();
        return result == null || !access.isDepartment()
                ? access.contact(row.firstReceiver, row.assignee, row.tracker)
                : afterCompletion(result);
    }

    private ContactAccess afterCompletion(Result result) {
        boolean isLong = result.completedAt().plus(KEPT_AFTER_COMPLETION).isBefore(clock.instant());
        return isLong ? ContactAccess.ABSENT : ContactAccess.MASKED;
    }
}
