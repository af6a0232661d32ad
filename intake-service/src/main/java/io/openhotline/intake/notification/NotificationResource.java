package io.openhotline.intake.notification;

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

/// Serves the list of notifications with their fate.
@Path("/notifications")
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NotificationResource {
    private final NotificationListService list;

    NotificationResource(NotificationListService list) {
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "List notifications with their fate, the newest first",
            description = "All given filters must hold. Addresses are not shown.")
    @Parameter(name = "state", in = ParameterIn.QUERY, ref = "delivery-state")
    @Parameter(name = "ticket", in = ParameterIn.QUERY, ref = "ticket-id")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = NotificationPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        NotificationFilter filter = NotificationFilter.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(filter)).build()
                : Problem.invalid(parameters.errors());
    }

    /// Documents the shape of a page of notifications.
    @Schema(name = "NotificationPage", requiredProperties = "items")
    record NotificationPage(
            List<NotificationView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
