package io.openhotline.intake.attachment;

import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.attachment.AttachmentService.Upload;
import io.openhotline.intake.attachment.UploadCheck.Checked.Fine;
import io.openhotline.intake.attachment.UploadCheck.Checked.Wrong;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Serves uploads of files to a ticket, by customers, the desk, and the department that holds it.
@Path("/tickets")
@Tag(name = "Attachments", description = "Photos, sounds, PDF and office files of tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UploadResource {
    private static final Logger LOG = Logger.getLogger(UploadResource.class);

    /// Tells two uploads with the same idempotency key apart, by the content as it was sent.
    record Fingerprint(String sha256, String name, boolean forCustomer) {}

    private final UploadCheck check;
    private final UploadService uploads;
    private final AttachmentService attachments;
    private final TicketLookup tickets;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final TicketAccess access;

    UploadResource(
            UploadCheck check,
            UploadService uploads,
            AttachmentService attachments,
            TicketLookup tickets,
            Idempotency idempotency,
            CurrentActor actor,
            TicketAccess access) {
        this.check = check;
        this.uploads = uploads;
        this.attachments = attachments;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.actor = actor;
        this.access = access;
    }

    @POST
    @Path("/{ticket}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "attachFile",
            summary = "Attach a file to a ticket",
            description =
                    "Takes JPEG, PNG, MP3, WAV, OGG, M4A, AMR, PDF, DOCX, XLSX, PPTX and EML, by content and"
                            + " not by name. A photo is drawn again: upright, without metadata such"
                            + " as its position, at most 1,600 pixels wide or high. What a scanner"
                            + " finds harmful is kept in quarantine.")
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "too-many-attachments")
    @APIResponse(responseCode = "413", ref = "upload-too-large")
    @APIResponse(responseCode = "415", ref = "attachment-type")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response attach(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            UploadRequest upload) {
        return tickets.with(reference, id -> attach(id, key, upload));
    }

    private Response attach(TicketId ticket, @Nullable String key, UploadRequest upload) {
        try {
            String sent =
                    upload.file == null ? "" : UploadService.sha256(upload.file.uploadedFile());
            return switch (check.check(upload)) {
                case Fine checked -> attach(ticket, key, checked, upload, sent);
                case Wrong(var response) -> response;
            };
        } catch (IOException e) {
            LOG.warnf("Responding with 503: %s", e.getMessage());
            return Problem.response(503, "unavailable");
        }
    }

    /// Stores the content before the transaction, which stays short. A content whose attachment
    /// isn't added becomes an orphan, which is cleaned.
    private Response attach(
            TicketId ticket, @Nullable String key, Fine checked, UploadRequest upload, String sent)
            throws IOException {
        try {
            boolean forCustomer = "true".equals(upload.forCustomer);
            Upload stored =
                    uploads.store(
                            new Owner.OfTicket(ticket.value()),
                            checked,
                            forCustomer || access.isCustomer());
            return idempotency.required(
                    key,
                    "POST /tickets/" + ticket.value() + "/attachments",
                    new Fingerprint(sent, checked.name().text(), forCustomer),
                    () ->
                            OriginalUploads.response(
                                    attachments.add(stored, actor.get()), "ticket-not-found"));
        } finally {
            if (checked.view() != null) {
                Files.deleteIfExists(checked.view());
            }
        }
    }
}
