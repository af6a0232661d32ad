package io.openhotline.platform.pack;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackService.Loading;
import io.openhotline.platform.pack.diff.PackDiff;
import io.openhotline.platform.policy.PackVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lets an operator load a version of the pack and see which version runs where.
@Path("/packs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Packs", description = "The versions of the policy pack, and when one is taken over")
public class PackResource {
    private final PackService packs;
    private final RunningPack running;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    PackResource(
            PackService packs, RunningPack running, Idempotency idempotency, CurrentActor actor) {
        this.packs = packs;
        this.running = running;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getPacks",
            summary = "Get the versions of the pack",
            description =
                    "Returns which version is in force and which is planned, and what each running"
                            + " instance of the service runs and can take over.")
    @APIResponse(
            responseCode = "200",
            description = "The versions and the instances",
            content = @Content(schema = @Schema(implementation = PackStatusView.class)))
    public Response status() {
        return Response.ok(packs.status(running.version())).build();
    }

    @GET
    @Path("/{version}/differences")
    @Operation(
            operationId = "getPackDifferences",
            summary = "Get what a version changes",
            description = "Compares the files of two loaded versions key by key.")
    @APIResponse(
            responseCode = "200",
            description = "The changes",
            content = @Content(schema = @Schema(implementation = PackDifferencesView.class)))
    @APIResponse(responseCode = "400", description = "`from` was not loaded")
    @APIResponse(
            responseCode = "404",
            description = "`pack-version-not-found`: the version was not loaded")
    public Response differences(
            @PathParam("version")
                    @Parameter(
                            description = "A loaded version",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            pattern = PackVersion.FORM))
                    String version,
            @QueryParam("from")
                    @Parameter(
                            description = "The version before; the one in force if left out",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            pattern = PackVersion.FORM))
                    @Nullable String from) {
        String before = from == null ? running.version() : from;
        Optional<Map<String, JsonNode>> old = packs.contents(before);
        if (old.isEmpty()) {
            return Problem.invalid(List.of(FieldError.of("/from", "unknown-version", before)));
        }
        return packs.contents(version)
                .map(present -> PackDiff.between(old.get(), present))
                .map(changes -> PackDifferencesView.of(before, version, changes))
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Problem.notFound("pack-version-not-found"));
    }

    @POST
    @Operation(
            operationId = "loadPack",
            summary = "Load a version of the pack",
            description =
                    "Checks the files as at a start, and against the open work, and stores them."
                            + " Nothing changes until a takeover. The body may have 2 MB.")
    @APIResponse(
            responseCode = "201",
            description = "The version is stored",
            content = @Content(schema = @Schema(implementation = LoadedPackView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The version was stored before, with the same files",
            content = @Content(schema = @Schema(implementation = LoadedPackView.class)))
    @APIResponse(responseCode = "400", description = "A field breaks a rule; each one is named")
    @APIResponse(
            responseCode = "409",
            description = "`pack-version-taken`: the version has other files")
    @APIResponse(
            responseCode = "422",
            description =
                    "`pack-refused`: each error names a file, the key, the reason and the line;"
                            + " `idempotency-key-reused`: the key came with another body")
    public Response load(
            @HeaderParam(Idempotency.HEADER)
                    @Parameter(
                            description = "A new key for a new request, the same on a retry",
                            schema = @Schema(implementation = String.class, maxLength = 200))
                    @Nullable String key,
            @NotNull @Valid LoadPackRequest body) {
        return idempotency.optional(key, "POST /packs", body, () -> store(body));
    }

    private Response store(LoadPackRequest body) {
        return switch (packs.store(new PackFiles(body.files()), actor.get())) {
            case Loading.Stored(String version, boolean isNew) ->
                    Response.status(isNew ? 201 : 200).entity(new LoadedPackView(version)).build();
            case Loading.VersionTaken(String version) -> PackProblems.versionTaken(version);
            case Loading.Refused(var findings) -> PackProblems.refused(findings);
        };
    }
}
