package io.openhotline.intake.level;

import io.openhotline.intake.level.LevelRequests.EscalationRequest;
import io.openhotline.intake.level.LevelRequests.GiveBackRequest;
import io.openhotline.intake.level.LevelRequests.PassOnTicketRequest;
import io.openhotline.intake.level.domain.HolderCommand;
import io.openhotline.intake.level.domain.HolderCommand.Escalate;
import io.openhotline.intake.level.domain.HolderDecider.Decision;
import io.openhotline.intake.level.domain.HolderDecider.Person;
import io.openhotline.intake.policy.DeskQueue;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.HolderView;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the commands about who at the desk has a ticket (T3).
@PackScoped
@Path("/tickets/{ticket}")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(
        responseCode = "200",
        description = "Who has it now",
        content = @Content(schema = @Schema(implementation = HolderView.class)))
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "ticket-not-found")
@APIResponse(responseCode = "409", ref = "holder-refused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class LevelResource {
    private final LevelService levels;
    private final TicketLookup lookup;
    private final IntakePolicy policy;
    private final CurrentActor current;

    LevelResource(
            LevelService levels, TicketLookup lookup, IntakePolicy policy, CurrentActor current) {
        this.levels = levels;
        this.lookup = lookup;
        this.policy = policy;
        this.current = current;
    }

    @POST
    @Path("/escalation")
    @Operation(
            operationId = "escalateTicket",
            summary = "Move a ticket to a higher level of the desk",
            description =
                    "It lies in the queue of that level, as a task with a clock, until somebody takes"
                            + " it. Who tracks it stays.")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response escalate(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @NotNull @Valid EscalationRequest body) {
        return change(ticket, held -> escalation(held, body));
    }

    @POST
    @Path("/take")
    @Operation(
            operationId = "takeTicket",
            summary = "Take a ticket from the queue of its level",
            description = "Nobody else has it then. Taking it again changes nothing.")
    public Response take(@PathParam("ticket") @Parameter(ref = "ticket") String ticket) {
        return change(ticket, _ -> new HolderCommand.Take());
    }

    @POST
    @Path("/give-back")
    @Operation(
            operationId = "giveBackTicket",
            summary = "Give a ticket back to the queue of its level",
            description = "Only who has it gives it back. Who tracks it stays.")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response giveBack(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @NotNull @Valid GiveBackRequest body) {
        return change(ticket, _ -> new HolderCommand.GiveBack(body.reason()));
    }

    @POST
    @Path("/pass-on")
    @Operation(
            operationId = "passOnTicket",
            summary = "Pass a ticket on to a person",
            description = "Supervisors and managers also pass on what others have.")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response passOn(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @NotNull @Valid PassOnTicketRequest body) {
        return change(ticket, _ -> new HolderCommand.PassOn(body.assignee(), body.reason()));
    }

    private HolderCommand escalation(HeldTicket held, EscalationRequest body) {
        Level now = held.holder().level();
        boolean refused = Boolean.TRUE.equals(body.answerRefused());
        Level level = body.level();
        Optional<Escalate> rule =
                level == null
                        ? levels.find(held.report(), now, refused)
                        : Optional.of(new Escalate(level, null, null));
        return rule.map(found -> new Escalate(found.level(), found.rule(), body.reason()))
                .orElseGet(() -> new Escalate(now.next(), null, body.reason()));
    }

    private Response change(String ticket, Function<HeldTicket, HolderCommand> command) {
        return lookup.with(
                ticket,
                id ->
                        levels.change(id, command, person(), current.get())
                                .map(LevelResource::response)
                                .orElseGet(TicketLookup::notFound));
    }

    private Person person() {
        Caller caller = current.caller();
        return new Person(
                caller.person(),
                level -> queue(level).map(queue -> queue.isFor(caller.roles())).orElse(true),
                caller.has(AccessRole.SUPERVISOR) || caller.has(AccessRole.MANAGER));
    }

    private Optional<DeskQueue> queue(Level level) {
        return policy.queue(policy.levels().queue(Levels.published(level)));
    }

    private static Response response(Decision decision) {
        return switch (decision) {
            case Decision.Agreed(var holder) -> Response.ok(HolderView.of(holder)).build();
            case Decision.Refused(var refusal) -> Problem.conflict(refusal);
        };
    }
}
