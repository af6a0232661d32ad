package io.openhotline.dispatch.workorder;

import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Reads work orders over HTTP.
@Path("/workorders")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders", description = "For the desk, and for departments without Kafka")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class WorkOrderResource {
    private static final String STATUS = "ISSUED|ACCEPTED|RETURNED|COMPLETED|RECALLED";
    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final WorkOrderReader queries;

    WorkOrderResource(WorkOrderReader queries) {
        this.queries = queries;
    }

    /// Describes a page of work orders in the OpenAPI document.
    @Schema(name = "WorkOrderPage")
    record WorkOrderPage(
            List<WorkOrderView> items,
            @Schema(description = "The `after` of the next page; absent on the last one")
                    @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listWorkOrders",
            summary = "Work orders, newest first",
            description = "The desk's queue is `status=RETURNED`. Personal data is left out.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = WorkOrderPage.class)))
    public Page<WorkOrderView> list(
            @Parameter(description = "Id or number of a ticket")
                    @QueryParam("ticket")
                    @Nullable @Text(max = 40)
                    String ticket,
            @Parameter(description = "Code of a department")
                    @QueryParam("department")
                    @Nullable @Text(max = 40)
                    String department,
            @QueryParam("status") @Nullable @Pattern(regexp = STATUS) String status,
            @Parameter(description = "What the page before gave as `next`")
                    @QueryParam("after")
                    @Nullable @Pattern(regexp = UUID_PATTERN) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        WorkOrderStatus wanted = status == null ? null : WorkOrderStatus.valueOf(status);
        UUID last = after == null ? null : UUID.fromString(after);
        return ticket == null
                ? queries.list(new WorkOrderFilter(null, department, wanted, last), limit)
                : queries.listOf(ticket, department, wanted, last, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWorkOrder",
            summary = "One work order, with the task: what the crew needs")
    @APIResponse(
            responseCode = "200",
            description = "The work order",
            content = @Content(schema = @Schema(implementation = WorkOrderView.class)))
    @APIResponse(responseCode = "404", ref = "work-order-not-found")
    public Response get(@PathParam("id") @Parameter(ref = "work-order") UUID id) {
        return queries.find(id)
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> Problem.notFound("work-order-not-found"));
    }
}
