package io.openhotline.intake.ticket;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.TicketRequests.AnswerRequest;
import io.openhotline.intake.ticket.TicketRequests.StateView;
import io.openhotline.intake.ticket.TicketRequests.SupplementRequest;
import io.openhotline.intake.ticket.TicketRequests.WithdrawalRequest;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.TicketCommand;
import io.openhotline.intake.ticket.domain.TicketCommand.Answer;
import io.openhotline.intake.ticket.domain.TicketCommand.Supplement;
import io.openhotline.intake.ticket.domain.TicketCommand.Withdraw;
import io.openhotline.intake.ticket.domain.TicketId;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the commands to a filed ticket: answer, supplement and withdrawal.
@PackScoped
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "ticket-not-found")
@APIResponse(responseCode = "409", ref = "refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TicketCommandResource {
    private final TicketService tickets;
    private final TicketLookup lookup;
    private final QuotationCheck quotations;
    private final IntakePolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    TicketCommandResource(
            TicketService tickets,
            TicketLookup lookup,
            QuotationCheck quotations,
            IntakePolicy policy,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.tickets = tickets;
        this.lookup = lookup;
        this.quotations = quotations;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/{ticket}/answer")
    @Operation(
            operationId = "answerTicket",
            summary = "Record the answer of the desk",
            description =
                    "Counts as first contact within the policy's time, while no department has"
                            + " accepted.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Response answer(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AnswerRequest body) {
        Instant now = clock.instant();
        return BackdatedTime.check("/answeredAt", body.answeredAt(), actor.get(), now)
                .or(() -> quotations.check(body.article()))
                .map(TicketCommandResource::invalid)
                .orElseGet(() ->
                        lookup.with(
                                reference, id -> once(key, "answer", body, answer(id, body, now))));
    }

    @POST
    @Path("/{ticket}/supplements")
    @Operation(
            operationId = "supplementTicket",
            summary = "Add a supplement of the customer",
            description = "A work order that is out is chased.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Response supplement(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SupplementRequest body) {
        Instant now = clock.instant();
        return lookup.with(
                reference,
                id ->
                        idempotency.required(
                                key,
                                operation(id, "supplements"),
                                body,
                                () -> handle(new Supplement(id, body.text(), now, actor.get()))));
    }

    @POST
    @Path("/{ticket}/withdrawal")
    @Operation(
            operationId = "withdrawTicket",
            summary = "Withdraw the ticket for the customer",
            description = "A work order that is out is recalled.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Response withdraw(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid WithdrawalRequest body) {
        Instant now = clock.instant();
        return BackdatedTime.check("/withdrawnAt", body.withdrawnAt(), actor.get(), now)
                .map(TicketCommandResource::invalid)
                .orElseGet(() ->
                        lookup.with(
                                reference,
                                id -> once(key, "withdrawal", body, withdraw(id, body, now))));
    }

    private Answer answer(TicketId id, AnswerRequest body, Instant now) {
        return new Answer(
                id,
                body.answer(),
                BackdatedTime.orNow(body.answeredAt(), now),
                policy.firstContact(),
                actor.get(),
                QuotedArticleRequest.quotation(body.article()));
    }

    private Withdraw withdraw(TicketId id, WithdrawalRequest body, Instant now) {
        return new Withdraw(
                id, body.reason(), BackdatedTime.orNow(body.withdrawnAt(), now), actor.get());
    }

    private Response once(@Nullable String key, String name, Object body, TicketCommand command) {
        return idempotency.optional(
                key, operation(command.id(), name), body, () -> handle(command));
    }

    private Response handle(TicketCommand command) {
        return switch (tickets.handle(command)) {
            case Accepted(var next, _) -> accepted(command, StateView.of(command.id(), next));
            case Refused(var reason) when reason == Refusal.TICKET_NOT_FOUND ->
                    TicketLookup.notFound();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }

    private static Response accepted(TicketCommand command, StateView state) {
        return command instanceof Supplement
                ? Response.created(URI.create(state.links().timeline())).entity(state).build()
                : Response.ok(state).build();
    }

    private static String operation(TicketId id, String name) {
        return "POST /tickets/" + id.value() + "/" + name;
    }

    private static Response invalid(FieldError error) {
        return Problem.invalid(List.of(error));
    }
}
