package io.openhotline.intake.reopening;

import io.openhotline.intake.attachment.EvidenceReader;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.reopening.ReopeningService.Reopening;
import io.openhotline.intake.ticket.ReopenedTicketService;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Evidence;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Reopen;
import io.openhotline.intake.ticket.domain.ReopeningRule;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves reopenings by the desk, and by customers in their app (C12).
@PackScoped
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReopeningResource {
    private final ReopeningService reopenings;
    private final ReopenedTicketService tickets;
    private final TicketLookup lookup;
    private final EvidenceReader evidence;
    private final ReopeningRule rule;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    ReopeningResource(
            ReopeningService reopenings,
            ReopenedTicketService tickets,
            TicketLookup lookup,
            EvidenceReader evidence,
            IntakePolicy policy,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.reopenings = reopenings;
        this.tickets = tickets;
        this.lookup = lookup;
        this.evidence = evidence;
        this.rule = new ReopeningRule(policy.reopening().days(), policy.timeZone());
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/{ticket}/reopening")
    @Operation(
            operationId = "reopenTicket",
            summary = "Report a handled matter again",
            description =
                    "Within the days of the pack after handling or closing, the ticket is reopened and"
                            + " dispatched a second time (200). Later, a new ticket with the same"
                            + " category, customer and place continues it (201). Refused while the"
                            + " ticket is handled for the first time: add a supplement instead.")
    @APIResponse(
            responseCode = "200",
            description = "Reopened",
            content = @Content(schema = @Schema(implementation = ReopeningView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Too late to reopen it: a new ticket continues it",
            content = @Content(schema = @Schema(implementation = ReopeningView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "not-reopened")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response reopen(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReopeningRequest body) {
        return lookup.with(
                reference,
                id ->
                        idempotency.required(
                                key,
                                "POST /tickets/" + id.value() + "/reopening",
                                body,
                                () -> checked(id, body)));
    }

    private Response checked(TicketId id, ReopeningRequest body) {
        List<FieldError> errors = evidence.check(id.value(), body.attachments());
        return errors.isEmpty() ? reopen(id, body) : Problem.invalid(errors);
    }

    private Response reopen(TicketId id, ReopeningRequest body) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Evidence> proof = evidence.find(id.value(), body.attachments());
        var command = new Reopen(id, body.reason(), at, rule, actor.get(), proof);
        Reopening reopening = reopenings.reopen(command, actor.caller().customer());
        return switch (reopening.decision()) {
            case Accepted(var ticket, _) -> accepted(id, reopening.id(), ticket);
            case Refused(var refusal) when refusal == Refusal.TICKET_NOT_FOUND ->
                    TicketLookup.notFound();
            case Refused(var refusal) -> Problem.conflict(refusal);
        };
    }

    private Response accepted(TicketId asked, TicketId id, Ticket ticket) {
        boolean isNew = !id.equals(asked);
        var links = TicketLinks.of(id.value());
        var view =
                new ReopeningView(
                        id.value(),
                        tickets.number(id),
                        TicketStatus.of(ticket),
                        isNew ? asked.value() : null,
                        links);
        return isNew
                ? Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, links.self())
                        .entity(view)
                        .build()
                : Response.ok(view).build();
    }
}
