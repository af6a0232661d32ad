package io.openhotline.platform.inbox;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.inbox.ParkedEvents.Outcome;
import io.openhotline.platform.inbox.ParkedEvents.Repair;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// Lets an operator read, repair, replay or discard an event that could not be handled.
@Path("/parked-events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operations")
@APIResponse(
        responseCode = "404",
        description = "`parked-event-not-found`: there is no such event, or it is resolved")
public class ParkedEventResource {

    private static final Logger LOG = Logger.getLogger(ParkedEventResource.class);

    private final ParkedEvents events;
    private final CurrentActor actor;

    ParkedEventResource(ParkedEvents events, CurrentActor actor) {
        this.events = events;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getParkedEvent",
            summary = "Get a parked event",
            description = "Returns all of the event, with headers and payload.")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(schema = @Schema(implementation = ParkedEventView.class)))
    public Response get(@PathParam("id") long id) {
        return events.find(id)
                .map(parked -> Response.ok(ParkedEventView.of(parked)).build())
                .orElseGet(ParkedEventResource::notFound);
    }

    @PATCH
    @Operation(
            operationId = "repairParkedEvent",
            summary = "Repair a parked event",
            description =
                    "Changes the stored event. Replay it afterwards. Who sent it can't be changed:"
                            + " the topic says that, so `ce_actor` and `ce_source` are refused.")
    @APIResponse(
            responseCode = "200",
            description = "The event as it is now",
            content = @Content(schema = @Schema(implementation = ParkedEventView.class)))
    @APIResponse(responseCode = "400", description = "A field breaks a rule; each one is named")
    public Response repair(
            @PathParam("id") long id, @NotNull @Valid RepairParkedEventRequest body) {
        List<FieldError> forged = body.forgedHeaders();
        if (!forged.isEmpty()) {
            return Problem.invalid(forged);
        }
        LOG.infof("%s repairs parked event %d: %s", actor.get(), id, body.changes());
        return events.repair(id, new Repair(body.ticket(), body.headers(), body.payload()))
                .map(parked -> Response.ok(ParkedEventView.of(parked)).build())
                .orElseGet(ParkedEventResource::notFound);
    }

    @POST
    @Path("/replay")
    @Operation(
            operationId = "replayParkedEvent",
            summary = "Replay a parked event",
            description =
                    "Handles the event and then, in order, those that wait behind it, until one"
                            + " fails.")
    @APIResponse(
            responseCode = "200",
            description = "How many events were handled",
            content = @Content(schema = @Schema(implementation = ReplayedEventsView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`parked-event-not-first`: an earlier event of its ticket waits;"
                            + " `parked-event-fails-again`: the error has the id of the event that"
                            + " fails and its cause, all events before it were handled")
    public Response replay(@PathParam("id") long id) {
        LOG.infof("%s replays parked event %d", actor.get(), id);
        return respond(events.replay(id));
    }

    @POST
    @Path("/discard")
    @Operation(
            operationId = "discardParkedEvent",
            summary = "Discard a parked event",
            description =
                    "Keeps the event with the reason and never handles it. Those behind it wait"
                            + " until the next one is replayed.")
    @APIResponse(
            responseCode = "200",
            description = "The event is discarded; `handled` is 0",
            content = @Content(schema = @Schema(implementation = ReplayedEventsView.class)))
    @APIResponse(responseCode = "400", description = "A field breaks a rule; each one is named")
    public Response discard(
            @PathParam("id") long id, @NotNull @Valid DiscardParkedEventRequest body) {
        LOG.infof("%s discards parked event %d", actor.get(), id);
        return respond(events.discard(id, body.reason()));
    }

    private static Response respond(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(int handled) -> Response.ok(new ReplayedEventsView(handled)).build();
            case Outcome.NotFound() -> notFound();
            case Outcome.NotFirst() -> Problem.response(409, "parked-event-not-first");
            case Outcome.FailsAgain(long id, String cause) ->
                    Problem.response(
                            409,
                            "parked-event-fails-again",
                            List.of(FieldError.of("/parked-events/" + id, "invalid", cause)));
        };
    }

    private static Response notFound() {
        return Problem.notFound("parked-event-not-found");
    }
}
