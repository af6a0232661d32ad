package io.openhotline.intake.reply;

import io.openhotline.intake.mail.MailAddress;
import io.openhotline.intake.policy.ReplyForm;
import io.openhotline.intake.reply.ReplyRequests.WishRequest;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/// Serves the replies of a ticket, and what the customer wishes about them.
@Path("/tickets/{ticket}")
@Tag(name = "Replies", description = "Telling customers the outcome (W5, T6)")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "ticket-not-found")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TicketReplyResource {
    static final String LIST = "listTicketReplies";

    private final ReplyReader reader;
    private final WishService wishes;
    private final ReplyService replies;
    private final TicketLookup tickets;

    TicketReplyResource(
            ReplyReader reader, WishService wishes, ReplyService replies, TicketLookup tickets) {
        this.reader = reader;
        this.wishes = wishes;
        this.replies = replies;
        this.tickets = tickets;
    }

    @GET
    @Path("/replies")
    @Operation(
            operationId = LIST,
            summary = "List the replies of a ticket, the oldest first",
            description = "Each with its proof. A reading in clear is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The replies, with their proofs",
            content = @Content(schema = @Schema(implementation = ReplyList.class)))
    public Response list(@PathParam("ticket") @Parameter(ref = "ticket") String ticket) {
        return tickets.with(
                ticket, id -> Response.ok(new Page<>(reader.of(id.value()), null)).build());
    }

    @PUT
    @Path("/reply-wish")
    @Operation(
            operationId = "wishReply",
            summary = "Say in which form the customer wants to be told the outcome",
            description = "Also for a reply that nobody has given yet.")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response wish(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @NotNull @Valid WishRequest body) {
        if (body.form() == ReplyForm.EMAIL
                && body.address() != null
                && !MailAddress.isValid(body.address())) {
            return Problem.invalid(List.of(FieldError.of("/address", "e-mail")));
        }
        return tickets.with(ticket, id -> keep(id.value(), body));
    }

    private Response keep(UUID ticket, WishRequest body) {
        if (!replies.ticketExists(ticket)) {
            return TicketLookup.notFound();
        }
        wishes.keep(ticket, body.wish());
        return Response.noContent().build();
    }

    /// Documents the shape of the list.
    @Schema(name = "ReplyList", requiredProperties = "items")
    record ReplyList(List<ReplyView> items) {}
}
