package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.ClocksView;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/// Reads work orders over HTTP.
@Path("/workorders")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders", description = "For the desk, and for departments without Kafka")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class WorkOrderResource {
    static final String GET = "getWorkOrder";

    private final WorkOrderReader workOrders;

    WorkOrderResource(WorkOrderReader workOrders) {
        this.workOrders = workOrders;
    }

    /// Describes a page of work orders in the OpenAPI document.
    @Schema(name = "WorkOrderPage", requiredProperties = "items")
    record WorkOrderPage(
            List<WorkOrderView> items,
            @Schema(description = "The `after` of the next page; left out on the last one")
                    @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listWorkOrders",
            summary = "List work orders, newest first",
            description =
                    "All filters given must hold. The desk's queue is `status=RETURNED`. Personal"
                            + " data is left out or masked. A department gets its own work orders"
                            + " only, and an importer those of the tickets that it filed.")
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id or number of a ticket",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 40))
    @Parameter(
            name = "department",
            in = ParameterIn.QUERY,
            description = "Code of the department that has the work order, or had it last",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 40))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "State of the work order",
            schema = @Schema(implementation = WorkOrderStatus.class))
    @Parameter(
            name = "queue",
            in = ParameterIn.QUERY,
            description = "The desk's queue to which a ladder has moved it",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 40))
    @Parameter(
            name = "extensionRequested",
            in = ParameterIn.QUERY,
            description = "Whether a request for more time waits for a decision",
            schema = @Schema(implementation = Boolean.class))
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
            description = "A page of work orders",
            content = @Content(schema = @Schema(implementation = WorkOrderPage.class)))
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        WorkOrderListRequest request = WorkOrderListRequest.read(query);
        return query.errors().isEmpty()
                ? Response.ok(workOrders.list(request)).build()
                : Problem.invalid(query.errors());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = GET,
            summary = "Get one work order with its task",
            description =
                    "The task is what the crew needs: description, customer, place, fields. Desk"
                            + " roles that supervise and the department that has the work order see"
                            + " it in clear, which is logged; others see it masked. For the"
                            + " department it is masked when its work order is over, and left out"
                            + " after 30 days.")
    @APIResponse(
            responseCode = "200",
            description = "The work order",
            content = @Content(schema = @Schema(implementation = WorkOrderView.class)))
    @APIResponse(responseCode = "404", ref = "work-order-not-found")
    public Response get(@PathParam("id") @Parameter(ref = "work-order") UUID id) {
        return workOrders
                .find(id)
                .map(found ->
                        Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build())
                .orElseGet(() -> Problem.notFound("work-order-not-found"));
    }

    @GET
    @Path("/{id}/clocks")
    @Operation(
            operationId = "getClocks",
            summary = "Get the clocks of a work order with their ledgers",
            description =
                    "Each clock says what starts and stops it, when it is due, and line by line why.")
    @APIResponse(
            responseCode = "200",
            description = "The clocks",
            content = @Content(schema = @Schema(implementation = ClocksView.class)))
    @APIResponse(responseCode = "404", ref = "work-order-not-found")
    public Response clocks(@PathParam("id") @Parameter(ref = "work-order") UUID id) {
        return workOrders
                .clocks(id)
                .map(found -> Response.ok(new ClocksView(found)).build())
                .orElseGet(() -> Problem.notFound("work-order-not-found"));
    }
}
