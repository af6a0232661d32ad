package io.openhotline.dispatch.file;

import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/// Lists the files that belong to a work order.
@Path("/workorders")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TicketFileResource {
    private final TicketFileService files;

    TicketFileResource(TicketFileService files) {
        this.files = files;
    }

    @Schema(name = "TicketFiles", requiredProperties = "items")
    record TicketFileList(@Schema(description = "The newest first") List<TicketFileView> items) {}

    @GET
    @Path("/{id}/attachments")
    @Operation(
            operationId = "listWorkOrderFiles",
            summary = "List the files of the ticket of a work order",
            description =
                    "Photos, sounds, PDF and office files of customer, desk and departments. A"
                            + " department downloads them at the intake service by `content`, and"
                            + " attaches its own there, as long as it has the work order or takes"
                            + " part in it.")
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content = @Content(schema = @Schema(implementation = TicketFileList.class)))
    @APIResponse(responseCode = "404", ref = "work-order-not-found")
    public Response list(@PathParam("id") @Parameter(ref = "work-order") UUID id) {
        return files.of(id)
                .map(found -> Response.ok(new TicketFileList(found)).build())
                .orElseGet(() -> Problem.notFound("work-order-not-found"));
    }
}
