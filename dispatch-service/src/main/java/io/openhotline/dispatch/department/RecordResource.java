package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.domain.EntryKind;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the records of departments.
@PackScoped
@Path("/departments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departments", description = "What the hotline keeps for their appraisal")
public class RecordResource {
    private final RecordReader records;
    private final DispatchPolicy policy;
    private final CurrentActor actor;
    private final Clock clock;

    RecordResource(RecordReader records, DispatchPolicy policy, CurrentActor actor, Clock clock) {
        this.records = records;
        this.policy = policy;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Path("/{code}/record")
    @Operation(
            operationId = "getDepartmentRecord",
            summary = "Get a department's record of a month",
            description =
                    "Warnings, overdue clocks, refused returns, redone work orders and dissatisfied"
                            + " customers, each counted before and after appeals. A department sees its"
                            + " own record only.")
    @Parameter(
            name = "month",
            in = ParameterIn.QUERY,
            description = "Month in the pack's time zone; without it, this month",
            schema =
                    @Schema(
                            implementation = String.class,
                            pattern = "[0-9]{4}-[0-9]{2}",
                            examples = "2026-11"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Limits the entries to one kind, but not the counts",
            schema = @Schema(implementation = EntryKind.class))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The `next` of the page before",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Size of the page",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "department-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response get(
            @PathParam("code")
                    @Parameter(description = "Code of the department", example = "engineering")
                    String code,
            @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        RecordQuery request =
                RecordQuery.read(query, YearMonth.from(clock.instant().atZone(policy.timeZone())));
        if (!query.errors().isEmpty()) {
            return Problem.invalid(query.errors());
        }
        return isVisible(code)
                ? Response.ok(records.read(code, request)).build()
                : Problem.notFound("department-not-found");
    }

    private boolean isVisible(String code) {
        boolean allowed = actor.grant().isForAllRows() || actor.get().id().equals(code);
        return allowed && policy.department(code).isPresent();
    }
}
