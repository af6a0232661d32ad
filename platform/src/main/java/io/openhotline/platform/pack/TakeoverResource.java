package io.openhotline.platform.pack;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.pack.PackService.Planning;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lets an operator plan when a loaded version is in force, and cancel that.
@Path("/packs/takeovers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Packs")
public class TakeoverResource {
    private static final Object NO_BODY = "";

    private final PackService packs;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    TakeoverResource(PackService packs, Idempotency idempotency, CurrentActor actor) {
        this.packs = packs;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "planTakeover",
            summary = "Plan a takeover",
            description =
                    "From the time on, each unit of work begins with the version, in all instances;"
                            + " one that is under way ends with the version before.")
    @APIResponse(
            responseCode = "201",
            description = "The takeover is planned",
            content = @Content(schema = @Schema(implementation = TakeoverView.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field breaks a rule; each one is named. `at` needs some seconds")
    @APIResponse(
            responseCode = "404",
            description = "`pack-version-not-found`: the version was not loaded")
    @APIResponse(
            responseCode = "409",
            description =
                    "`pack-in-force`; `takeover-planned`: cancel that one first;"
                            + " `pack-not-checked`: the errors name the instances that have not"
                            + " read the version, or can't")
    @APIResponse(
            responseCode = "422",
            description =
                    "`pack-refused`: work was opened meanwhile under a code that the version lacks;"
                            + " `idempotency-key-reused`: the key came with another body")
    public Response plan(
            @HeaderParam(Idempotency.HEADER)
                    @Parameter(
                            description = "A new key for a new request, the same on a retry",
                            schema = @Schema(implementation = String.class, maxLength = 200))
                    @Nullable String key,
            @NotNull @Valid PlanTakeoverRequest body) {
        return idempotency.optional(key, "POST /packs/takeovers", body, () -> decide(body));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(
            operationId = "cancelTakeover",
            summary = "Cancel a takeover",
            description = "Works until shortly before its time.")
    @APIResponse(responseCode = "204", description = "The version before stays in force")
    @APIResponse(responseCode = "404", description = "`takeover-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`takeover-has-come`: plan one of the version before instead")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`")
    public Response cancel(
            @PathParam("id") @Parameter(description = "`id` of the takeover") long id,
            @HeaderParam(Idempotency.HEADER)
                    @Parameter(
                            description = "A new key for a new request, the same on a retry",
                            schema = @Schema(implementation = String.class, maxLength = 200))
                    @Nullable String key) {
        return idempotency.optional(
                key, "POST /packs/takeovers/" + id + "/cancel", NO_BODY, () -> cancel(id));
    }

    private Response decide(PlanTakeoverRequest body) {
        return switch (packs.plan(body.version(), body.at(), actor.get())) {
            case Planning.Decided(var takeover) ->
                    Response.status(201).entity(TakeoverView.of(takeover)).build();
            case Planning.NotNow(var reason) -> PackProblems.of(reason);
            case Planning.UnknownVersion() -> Problem.notFound("pack-version-not-found");
            case Planning.Forbidden(var findings) -> PackProblems.refused(findings);
        };
    }

    private Response cancel(long id) {
        return switch (packs.cancel(id, actor.get())) {
            case CANCELLED -> Response.noContent().build();
            case NOT_FOUND -> Problem.notFound("takeover-not-found");
            case HAS_COME -> Problem.response(409, "takeover-has-come");
        };
    }
}
