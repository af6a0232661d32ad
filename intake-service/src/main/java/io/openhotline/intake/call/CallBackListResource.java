package io.openhotline.intake.call;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the list of customers who are to be called back, because their call was missed (T2).
@Path("/call-backs")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CallBackListResource {
    private final CallListService list;

    CallBackListResource(CallListService list) {
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listCallBacks",
            summary = "List open call-backs, the earliest due first",
            description = "All given filters must hold. Telephone numbers are masked.")
    @Parameter(name = "queue", in = ParameterIn.QUERY, ref = "call-queue")
    @Parameter(name = "agent", in = ParameterIn.QUERY, ref = "call-agent")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = CallBackPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        CallBackQuery query = CallBackQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    /// Documents the shape of a page of call-backs.
    @Schema(name = "CallBackPage", requiredProperties = "items")
    record CallBackPage(
            List<CallBackView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
