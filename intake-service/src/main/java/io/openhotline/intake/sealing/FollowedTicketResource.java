package io.openhotline.intake.sealing;

import io.openhotline.intake.sealing.FollowedWrites.SupplementRequest;
import io.openhotline.intake.sealing.FollowedWrites.WithdrawalRequest;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.TicketCommand;
import io.openhotline.intake.ticket.domain.TicketCommand.Supplement;
import io.openhotline.intake.ticket.domain.TicketCommand.Withdraw;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lets a customer without an account supplement or withdraw a ticket.
@Path("/tickets")
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "204", description = "Recorded")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "ticket-not-found")
@APIResponse(responseCode = "409", ref = "refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class FollowedTicketResource {
    private final FollowService followed;
    private final FollowLimit limit;
    private final TicketService tickets;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    FollowedTicketResource(
            FollowService followed,
            FollowLimit limit,
            TicketService tickets,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.followed = followed;
        this.limit = limit;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/follow/supplements")
    @Operation(
            operationId = "supplementFollowedTicket",
            summary = "Add a supplement to a ticket that the customer follows",
            description = "A work order that is out is chased.")
    public Response supplement(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SupplementRequest body) {
        return once(
                key,
                "supplements",
                body.proof(),
                body,
                id -> new Supplement(id, body.text(), clock.instant(), actor.get()));
    }

    @POST
    @Path("/follow/withdrawal")
    @Operation(
            operationId = "withdrawFollowedTicket",
            summary = "Withdraw a ticket that the customer follows",
            description = "A work order that is out is recalled.")
    public Response withdraw(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid WithdrawalRequest body) {
        return once(
                key,
                "withdrawal",
                body.proof(),
                body,
                id -> new Withdraw(id, body.reason(), clock.instant(), actor.get()));
    }

    private Response once(
            @Nullable String key,
            String name,
            FollowProof proof,
            Object body,
            Function<TicketId, TicketCommand> command) {
        return proof.error()
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() ->
                        limit.limited(proof, () -> onceAtMost(key, name, proof, body, command)));
    }

    private Response onceAtMost(
            @Nullable String key,
            String name,
            FollowProof proof,
            Object body,
            Function<TicketId, TicketCommand> command) {
        return idempotency.required(
                key, "POST /tickets/follow/" + name, body, () -> handle(proof, command));
    }

    private Response handle(FollowProof proof, Function<TicketId, TicketCommand> command) {
        return followed.idOf(proof)
                .map(id -> decide(command.apply(id)))
                .orElseGet(TicketLookup::notFound);
    }

    private Response decide(TicketCommand command) {
        return switch (tickets.handle(command)) {
            case Accepted _ -> Response.noContent().build();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
