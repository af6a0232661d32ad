package io.openhotline.intake.incident;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Uuids;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;

/// Makes responses of outcomes.
final class IncidentResponses {
    private IncidentResponses() {}

    static Response of(IncidentOutcome outcome, int status) {
        return switch (outcome) {
            case IncidentOutcome.Done(var row) ->
                    Response.status(status).entity(IncidentStateView.of(row)).build();
            case IncidentOutcome.Missing _ -> notFound();
            case IncidentOutcome.Refused(var reason) -> Problem.conflict(reason);
            case IncidentOutcome.TicketRefused(var reason)
                    when reason == Refusal.TICKET_NOT_FOUND ->
                    TicketLookup.notFound();
            case IncidentOutcome.TicketRefused(var reason) -> Problem.conflict(reason);
        };
    }

    /// Calls `then` with the id, or answers 404 to what is no id.
    static Response with(String id, Function<UUID, Response> then) {
        return Uuids.parse(id).map(then).orElseGet(IncidentResponses::notFound);
    }

    static Response notFound() {
        return Problem.notFound("incident-not-found");
    }
}
