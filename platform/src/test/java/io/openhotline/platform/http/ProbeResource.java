package io.openhotline.platform.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// The smallest resource that shows the edge: what is refused and how, and that work is done once.
@Path("/probes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProbeResource {
    enum Colour {
        RED,
        BLUE
    }

    record Inner(@NotNull @Text(max = 5) String name) {}

    record OneText(String text) {}

    record Open(@Nullable Map<String, Object> fields, @Nullable List<String> names) {}

    record Counted(int count) {}

    record Body(
            @NotNull @Text(max = 10, multiline = true) String text,
            @Nullable Integer number,
            @Nullable Colour colour,
            @Nullable Instant at,
            @Nullable @Valid Inner inner,
            @Nullable List<@Valid Inner> inners) {}

    private final Idempotency idempotency;
    private final ProbeWork work;
    private final CurrentActor actor;

    ProbeResource(Idempotency idempotency, ProbeWork work, CurrentActor actor) {
        this.idempotency = idempotency;
        this.work = work;
        this.actor = actor;
    }

    @Operation(operationId = "addProbe")
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content = @Content(schema = @Schema(implementation = Counted.class)))
    public Response add(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid Body body) {
        return idempotency.required(key, "POST /probes", body, () -> respond(body));
    }

    @Operation(operationId = "addProbeText")
    @POST
    @Path("/texts")
    public Map<String, String> text(@NotNull OneText body) {
        return Map.of("text", body.text());
    }

    @Operation(operationId = "addOpenProbe")
    @POST
    @Path("/open")
    public Map<String, String> open(@NotNull Open body) {
        return Map.of("read", body.toString());
    }

    /// Breaks its description.
    @Operation(operationId = "getUndescribedProbe")
    @GET
    @Path("/undescribed")
    @APIResponse(
            responseCode = "200",
            description = "A count",
            content = @Content(schema = @Schema(implementation = Counted.class)))
    public Response undescribed(@QueryParam("as") String as) {
        return switch (as) {
            case "text" -> Response.ok(Map.of("count", "three")).build();
            case "null" -> Response.ok("{\"count\": null}").build();
            case "status" -> Response.status(202).build();
            default -> Response.ok(Map.of("count", 3)).build();
        };
    }

    @Operation(operationId = "getProbeActor")
    @GET
    @Path("/actor")
    public Map<String, String> actor() {
        return Map.of("actor", actor.get().toString());
    }

    @Operation(operationId = "getProbeFault")
    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("io.secret.ClassName broke");
    }

    private Response respond(Body body) {
        int count = work.insert(body.text());
        return body.text().equals("refuse")
                ? Problem.response(409, "probe-refused")
                : Response.status(201)
                        .header("Location", "/probes/" + count)
                        .entity(Map.of("count", count))
                        .build();
    }
}
