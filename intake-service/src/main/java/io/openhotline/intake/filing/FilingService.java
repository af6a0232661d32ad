package io.openhotline.intake.filing;

import io.openhotline.intake.ticket.OwnTime;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/// Gives a filing its id and number, and makes it a ticket.
@ApplicationScoped
class FilingService {
    private final TicketService tickets;
    private final TicketNumbers numbers;
    private final Ids ids;

    FilingService(TicketService tickets, TicketNumbers numbers, Ids ids) {
        this.tickets = tickets;
        this.numbers = numbers;
        this.ids = ids;
    }

    Response file(FilingRequest request, Report report, Actor actor, Instant now) {
        Instant receivedAt = OwnTime.orNow(request.receivedAt(), now);
        var command =
                new File(
                        new TicketId(ids.next()),
                        numbers.next(receivedAt).toString(),
                        report,
                        receivedAt,
                        request.answer(),
                        answeredAt(receivedAt, actor, now),
                        actor);
        return switch (tickets.handle(command)) {
            case Accepted(var ticket, _) -> filed(command, TicketStatus.of(ticket));
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }

    /// An imported record was answered when it was received.
    private static Instant answeredAt(Instant receivedAt, Actor actor, Instant now) {
        return actor.is(Role.IMPORT) || receivedAt.isAfter(now) ? receivedAt : now;
    }

    /// With a relative location (RFC 9110): no request is at hand here to complete it from.
    private static Response filed(File command, TicketStatus status) {
        TicketLinks links = TicketLinks.of(command.id().value());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, links.self())
                .entity(
                        new Receipt(
                                command.id().value(),
                                command.number(),
                                status,
                                command.receivedAt(),
                                links))
                .build();
    }
}
