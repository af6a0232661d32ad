package io.openhotline.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lets an operator read, repair, replay or discard an event that could not be handled.
@Path("/parked-events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operations")
@APIResponse(
        responseCode = "404",
        description = "`parked-event-not-found`: there is none, or it has been resolved")
public class ParkedEventResource {

    /// A parked event without its payload, which may hold personal data.
    @Schema(name = "ParkedEventSummary")
    public record Summary(
            @Schema(description = "Ascending in the order of parking", examples = "17") long id,
            @Schema(
                            description = "The part of the service that could not handle it",
                            examples = "dispatch-service-answers")
                    String consumer,
            @Schema(
                            description =
                                    "The key that it came with: the id of a ticket, if it is well",
                            examples = "01a21977-7a46-7623-9c65-84c077416f40")
                    String ticket,
            @Schema(examples = "departments.engineering.replies.v1") String topic,
            @Schema(
                            description = "`ce_type`; empty where it had none",
                            examples = "reply.accept.v1")
                    String type,
            @Schema(description = "Why it is parked, or that it waits behind another") String cause,
            Instant parkedAt) {

        static Summary of(ParkedEventEntity parked) {
            return new Summary(
                    parked.id,
                    parked.consumer,
                    parked.ticket,
                    parked.topic,
                    parked.message().type(),
                    parked.cause,
                    parked.parkedAt);
        }
    }

    /// A parked event as it came.
    @Schema(name = "ParkedEvent")
    public record Detail(
            Summary event,
            @Schema(
                            description =
                                    "All headers of the message, `ce_id` and `ce_sequence` among them")
                    Map<String, String> headers,
            @Schema(description = "The message's value as it came, usually JSON") String payload) {}

    /// What to change; what is absent stays as it is. `headers` are merged by name.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RepairParkedEvent")
    public record RepairBody(
            @Nullable @Text(max = 200) @Schema(description = "Absent: it stays") String ticket,
            @Nullable @Schema(description = "These replace or join those of the same name")
                    Map<String, String> headers,
            @Nullable @Text(max = 200_000, multiline = true)
                    @Schema(description = "The whole value; absent: it stays")
                    String payload) {}

    @Schema(name = "DiscardParkedEvent")
    public record DiscardBody(
            @NotNull @Text(max = 500, multiline = true)
                    @Schema(description = "Kept with the event", examples = "测试消息，无对应工单")
                    String reason) {}

    @Schema(name = "ReplayedEvents")
    public record Replayed(
            @Schema(description = "This one and those behind it; 0 where it was discarded")
                    int handled) {}

    private final ParkedEvents events;

    ParkedEventResource(ParkedEvents events) {
        this.events = events;
    }

    @GET
    @Operation(summary = "One parked event with headers and payload")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Detail.class)))
    public Response get(@PathParam("id") long id) {
        return events.find(id)
                .map(parked -> Response.ok(detail(parked)).build())
                .orElseGet(ParkedEventResource::notFound);
    }

    @PATCH
    @Operation(
            summary = "Repair a parked event",
            description = "Changes what is stored; replay it afterwards")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Detail.class)))
    @APIResponse(responseCode = "400", description = "A field breaks a rule; each one is named")
    public Response repair(@PathParam("id") long id, @NotNull @Valid RepairBody body) {
        return events.repair(id, new Repair(body.ticket(), body.headers(), body.payload()))
                .map(parked -> Response.ok(detail(parked)).build())
                .orElseGet(ParkedEventResource::notFound);
    }

    @POST
    @Path("/replay")
    @Operation(summary = "Handle a parked event, and all that wait behind it, in order")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "`parked-event-not-first`: an earlier one of its ticket waits;"
                            + " `parked-event-fails-again`: with the id of what fails and its cause,"
                            + " all before it went through")
    public Response replay(@PathParam("id") long id) {
        return answer(events.replay(id));
    }

    @POST
    @Path("/discard")
    @Operation(
            summary = "Give a parked event up",
            description = "The reason is kept; those behind it wait for a replay of the next")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(responseCode = "400", description = "A field breaks a rule; each one is named")
    public Response discard(@PathParam("id") long id, @NotNull @Valid DiscardBody body) {
        return answer(events.discard(id, body.reason()));
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(int handled) -> Response.ok(new Replayed(handled)).build();
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

    private static Detail detail(ParkedEventEntity parked) {
        return new Detail(Summary.of(parked), parked.headers, parked.message().text());
    }
}
