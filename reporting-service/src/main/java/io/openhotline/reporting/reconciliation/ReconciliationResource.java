package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.domain.Span;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Comparisons of reports with what the other services count themselves.
@PackScoped
@Path("/reconciliations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation", description = "Comparison with what the other services count")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ReconciliationResource {
    private final ReconciliationService reconciliations;
    private final ReportingPolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    ReconciliationResource(
            ReconciliationService reconciliations,
            ReportingPolicy policy,
            Idempotency idempotency,
            CurrentActor actor) {
        this.reconciliations = reconciliations;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestReconciliation",
            summary = "Compare reports with what the other services count",
            description =
                    "Compares the sums of each day with those of intake, dispatch and follow-up in"
                            + " the background, and the tickets of a day whose sums differ."
                            + " Differences are compared again after a grace period, because an"
                            + " event may have been on its way. Continues after a restart. The last"
                            + " days are also compared each night.")
    @APIResponse(
            responseCode = "202",
            description = "The comparison is requested; `Location` is its address",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @APIResponse(responseCode = "400", ref = "not-a-reconciliation")
    @APIResponse(
            responseCode = "409",
            description = "`too-many-reconciliations`: 5 are running already")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "415", ref = "not-json")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response request(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReconciliationRequest body) {
        List<FieldError> errors = body.errors(policy.weekStart());
        return errors.isEmpty()
                ? idempotency.required(
                        key,
                        "POST /reconciliations",
                        body,
                        () -> accept(body.days(policy.weekStart()).orElseThrow(), body.grace()))
                : Problem.invalid(errors);
    }

    private Response accept(Span days, Duration grace) {
        return reconciliations
                .request(days, grace, actor.get())
                .map(view ->
                        Response.accepted(view)
                                .header(HttpHeaders.LOCATION, "/reconciliations/" + view.id())
                                .build())
                .orElseGet(() -> Problem.response(409, "too-many-reconciliations"));
    }

    @GET
    @Operation(
            operationId = "listReconciliations",
            summary = "List reconciliations, newest first",
            description = "Those that ended less than 90 days ago, and those that are running.")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    ReconciliationPages.Reconciliations.class)))
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Cursor after = query.cursor();
        int limit = query.limit();
        return query.respond(
                () -> ReconciliationPages.Reconciliations.of(reconciliations.page(after, limit)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReconciliation",
            summary = "A reconciliation with its progress",
            description = "The number of differences is there once it is done.")
    @APIResponse(
            responseCode = "200",
            description = "The reconciliation",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @APIResponse(responseCode = "404", ref = "reconciliation-not-found")
    public Response get(@PathParam("id") @Parameter(ref = "reconciliation") String id) {
        return Uuids.parse(id)
                .flatMap(reconciliations::find)
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Problem.notFound("reconciliation-not-found"));
    }

    @GET
    @Path("/{id}/differences")
    @Operation(
            operationId = "listDifferences",
            summary = "List the differences that a reconciliation found, by ticket",
            description = "Only those that were found again after the grace period.")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    ReconciliationPages.Differences.class)))
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    @APIResponse(responseCode = "404", ref = "reconciliation-not-found")
    public Response differences(
            @PathParam("id") @Parameter(ref = "reconciliation") String id, @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Cursor after = query.cursor();
        int limit = query.limit();
        return query.errors().isEmpty()
                ? found(Uuids.parse(id).orElse(new UUID(0, 0)), after, limit)
                : Problem.invalid(query.errors());
    }

    private Response found(UUID id, @Nullable Cursor after, int limit) {
        return reconciliations
                .differences(id, after, limit)
                .map(page -> Response.ok(ReconciliationPages.Differences.of(page)).build())
                .orElseGet(() -> Problem.notFound("reconciliation-not-found"));
    }
}
