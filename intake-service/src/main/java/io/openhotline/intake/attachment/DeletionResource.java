package io.openhotline.intake.attachment;

import io.openhotline.intake.attachment.AttachmentService.Deleted.Done;
import io.openhotline.intake.attachment.AttachmentService.Deleted.Missing;
import io.openhotline.intake.attachment.AttachmentService.Deleted.OfOthers;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Text;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Deletes files of a ticket, with a reason that stays.
@Path("/tickets/{ticket}/attachments")
@Tag(name = "Attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class DeletionResource {
    private static final int MAX_REASON = 500;

    private final AttachmentService attachments;
    private final TicketLookup tickets;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    DeletionResource(
            AttachmentService attachments,
            TicketLookup tickets,
            Idempotency idempotency,
            CurrentActor actor) {
        this.attachments = attachments;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @Schema(name = "DeleteAttachment", description = "Why the file is deleted")
    record DeletionRequest(
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}

    @POST
    @Path("/{attachment}/deletion")
    @Operation(
            operationId = "deleteAttachment",
            summary = "Delete a file of a ticket",
            description =
                    "Deletes the content. The timeline keeps who deleted which file and why. Agents,"
                            + " departments and customers delete only what they attached.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", ref = "attachment-not-found")
    @APIResponse(responseCode = "409", ref = "attachment-of-others")
    public Response delete(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @PathParam("attachment") @Parameter(ref = "attachment") String attachment,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid DeletionRequest body) {
        return tickets.with(
                reference,
                ticket ->
                        Uuids.parse(attachment)
                                .map(id -> delete(ticket.value(), id, key, body))
                                .orElseGet(DeletionResource::notFound));
    }

    private Response delete(UUID ticket, UUID id, @Nullable String key, DeletionRequest body) {
        return idempotency.optional(
                key,
                "POST /tickets/" + ticket + "/attachments/" + id + "/deletion",
                body,
                () ->
                        switch (attachments.delete(ticket, id, body.reason(), actor.get())) {
                            case Done() -> Response.noContent().build();
                            case Missing() -> notFound();
                            case OfOthers() -> Problem.response(409, "attachment-of-others");
                        });
    }

    private static Response notFound() {
        return Problem.notFound("attachment-not-found");
    }
}
