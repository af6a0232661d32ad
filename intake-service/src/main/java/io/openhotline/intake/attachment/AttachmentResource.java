package io.openhotline.intake.attachment;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the files of a ticket to callers who may see the ticket.
@Path("/tickets/{ticket}/attachments")
@Tag(name = "Attachments")
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class AttachmentResource {
    static final String DOWNLOAD = "downloadAttachment";

    /// Lists what is downloaded of a photo.
    enum Variant {
        WHOLE,
        VIEW
    }

    private final AttachmentService attachments;
    private final Downloads downloads;
    private final TicketLookup tickets;

    AttachmentResource(AttachmentService attachments, Downloads downloads, TicketLookup tickets) {
        this.attachments = attachments;
        this.downloads = downloads;
        this.tickets = tickets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listAttachments",
            summary = "List the files of a ticket, the newest first",
            description = "A ticket has at most 50. Customers see those that are for them.")
    @APIResponse(
            responseCode = "200",
            description = "The files",
            content = @Content(schema = @Schema(implementation = AttachmentList.class)))
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    public Response list(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        return query.errors().isEmpty()
                ? tickets.with(
                        reference,
                        id -> Response.ok(new Page<>(attachments.list(id.value()), null)).build())
                : Problem.invalid(query.errors());
    }

    @GET
    @Path("/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = DOWNLOAD,
            summary = "Download a file of a ticket",
            description =
                    "Streams the content with its own media type. Browsers save it and never run it"
                            + " (`Content-Disposition: attachment`, a sandbox, `nosniff`). The"
                            + " reading is logged.")
    @Parameter(
            name = "variant",
            in = ParameterIn.QUERY,
            description = "`VIEW` is a photo of at most 800 pixels; other files have none",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"WHOLE", "VIEW"},
                            defaultValue = "WHOLE"))
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", ref = "attachment-not-found")
    @APIResponse(responseCode = "409", ref = "attachment-quarantined")
    public Response download(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @PathParam("attachment") @Parameter(ref = "attachment") String attachment,
            @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        boolean view = query.constant("variant", Variant.class) == Variant.VIEW;
        return query.errors().isEmpty()
                ? tickets.with(reference, id -> download(id, attachment, view))
                : Problem.invalid(query.errors());
    }

    private Response download(TicketId ticket, String attachment, boolean view) {
        return Uuids.parse(attachment)
                .flatMap(id -> attachments.read(ticket.value(), id))
                .filter(found -> found.hasView || !view)
                .map(found -> downloads.response(found, view))
                .orElseGet(() -> Problem.notFound("attachment-not-found"));
    }

    /// Documents the shape of the list.
    @Schema(name = "AttachmentList", requiredProperties = "items")
    record AttachmentList(List<AttachmentView> items) {}
}
