package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves calls to the desk: the screen that pops up, and the list.
@Path("/calls")
@Tag(name = "Calls", description = "What the switchboard tells, and customers to call back")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "503", ref = "unavailable")
public class CallResource {
    static final String GET = "getCall";

    private final CallReader reader;
    private final CallListService list;

    CallResource(CallReader reader, CallListService list) {
        this.reader = reader;
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listCalls",
            summary = "List calls, newest first",
            description = "All given filters must hold. Telephone numbers are masked.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Began at or after",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Began before",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = CallStatus.class))
    @Parameter(name = "queue", in = ParameterIn.QUERY, ref = "call-queue")
    @Parameter(name = "agent", in = ParameterIn.QUERY, ref = "call-agent")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = CallPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        CallQuery query = CallQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    @GET
    @Path("/{call}")
    @Operation(
            operationId = GET,
            summary = "Show a call and its caller",
            description =
                    "What an agent's screen pops up (T2): the call, its tickets, and the caller's"
                            + " earlier tickets. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    @APIResponse(responseCode = "404", ref = "call-not-found")
    public Response get(@PathParam("call") @Parameter(ref = "call") String reference) {
        return reader.find(reference)
                .map(call -> Response.ok(call).build())
                .orElseGet(CallResource::notFound);
    }

    static Response notFound() {
        return Problem.notFound("call-not-found");
    }

    /// Documents the shape of a page of calls.
    @Schema(name = "CallPage", requiredProperties = "items")
    record CallPage(
            List<CallSummaryView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
