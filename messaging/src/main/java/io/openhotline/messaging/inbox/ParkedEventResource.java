package io.openhotline.messaging.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.messaging.envelope.CloudEventHeaders;
import io.openhotline.messaging.http.Page;
import io.openhotline.messaging.http.Problem;
import io.openhotline.messaging.http.Problem.FieldError;
import io.openhotline.messaging.http.Text;
import io.openhotline.messaging.inbox.ParkedEvents.Outcome;
import io.openhotline.messaging.inbox.ParkedEvents.Repair;
import io.openhotline.messaging.inbox.ParkedTable.Parked;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

@Path("/parked-events")
@RunOnVirtualThread
@Tag(name = "Operations", description = "Events that could not be handled, for the operator")
public class ParkedEventResource {

    /// A parked event without its payload, which may hold personal data.
    @Schema(name = "ParkedEventSummary")
    public record Summary(
            long id,
            String consumer,
            String ticket,
            String topic,
            String type,
            String cause,
            Instant parkedAt) {}

    /// A parked event as it came.
    @Schema(name = "ParkedEvent")
    public record Detail(Summary event, Map<String, String> headers, String payload) {}

    /// What to change; what is absent stays as it is. `headers` are merged by name.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RepairParkedEvent")
    public record RepairBody(
            @Nullable @Text(max = 200) String ticket,
            @Nullable Map<String, String> headers,
            @Nullable @Text(max = 200_000, multiline = true) String payload) {}

    @Schema(name = "DiscardParkedEvent")
    public record DiscardBody(@NotNull @Text(max = 500, multiline = true) String reason) {}

    /// How many events went through, this one and those that waited behind it.
    @Schema(name = "ReplayedEvents")
    public record Replayed(int handled) {}

    private final ParkedEvents events;

    ParkedEventResource(ParkedEvents events) {
        this.events = events;
    }

    @GET
    @Operation(
            summary = "List parked events",
            description = "Oldest first; the first of a ticket stops the others")
    public Page<Summary> list(
            @QueryParam("ticket") @Nullable String ticket,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Parked> rows = events.list(ticket, after, limit + 1);
        return Page.of(rows, limit, parked -> Long.toString(parked.id()))
                .map(ParkedEventResource::summary);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One parked event with headers and payload")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Detail.class)))
    @APIResponse(responseCode = "404", description = "No such parked event")
    public Response get(@PathParam("id") long id) {
        return events.find(id)
                .map(parked -> Response.ok(detail(parked)).build())
                .orElseGet(ParkedEventResource::notFound);
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Repair a parked event",
            description = "Changes what is stored; replay it afterwards")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Detail.class)))
    @APIResponse(responseCode = "404", description = "No such parked event")
    public Response repair(@PathParam("id") long id, @NotNull @Valid RepairBody body) {
        return events.repair(id, new Repair(body.ticket(), body.headers(), body.payload()))
                .map(parked -> Response.ok(detail(parked)).build())
                .orElseGet(ParkedEventResource::notFound);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Handle a parked event, and all that wait behind it, in order")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(responseCode = "404", description = "No such parked event")
    @APIResponse(
            responseCode = "409",
            description = "Not the first of its ticket, or it fails again")
    public Response replay(@PathParam("id") long id) {
        return answer(events.replay(id));
    }

    @POST
    @Path("/{id}/discard")
    @Operation(
            summary = "Give a parked event up",
            description = "The reason is kept; those behind it wait for a replay of the next")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(responseCode = "404", description = "No such parked event")
    public Response discard(@PathParam("id") long id, @NotNull @Valid DiscardBody body) {
        return answer(events.discard(id, body.reason()));
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(int handled) -> Response.ok(new Replayed(handled)).build();
            case Outcome.NotFound() -> notFound();
            case Outcome.NotFirst() -> Problem.response(409, "parked-event-not-first");
            case Outcome.FailsAgain(_, long id, String cause) ->
                    Problem.response(
                            409,
                            "parked-event-fails-again",
                            List.of(FieldError.of("/parked-events/" + id, "invalid", cause)));
        };
    }

    private static Response notFound() {
        return Problem.notFound("parked-event-not-found");
    }

    private static Detail detail(Parked parked) {
        return new Detail(summary(parked), parked.message().headers(), parked.message().text());
    }

    private static Summary summary(Parked parked) {
        return new Summary(
                parked.id(),
                parked.consumer(),
                parked.message().ticket(),
                parked.message().topic(),
                parked.message().headers().getOrDefault(CloudEventHeaders.TYPE, ""),
                parked.cause(),
                parked.parkedAt());
    }
}
