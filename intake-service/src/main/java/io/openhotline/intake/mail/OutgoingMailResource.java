package io.openhotline.intake.mail;

import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the e-mail that goes out, with its fate.
@Path("/outgoing-mails")
@Tag(name = "E-mail", description = "E-mail that comes in and goes out")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class OutgoingMailResource {
    private final OutgoingMailListService list;
    private final MailQueueService queue;

    OutgoingMailResource(OutgoingMailListService list, MailQueueService queue) {
        this.list = list;
        this.queue = queue;
    }

    @GET
    @Operation(
            operationId = "listOutgoingMails",
            summary = "List e-mail that goes out, the newest first",
            description = "All given filters must hold. Receivers are masked, texts are left out.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = MailState.class))
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id of the ticket that it is about",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = OutgoingMailPage.class)))
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        @Nullable MailState state = query.constant("state", MailState.class);
        @Nullable UUID ticket = query.uuid("ticket");
        @Nullable Cursor after = query.cursor();
        int limit = query.limit();
        return query.errors().isEmpty()
                ? Response.ok(list.page(state, ticket, after, limit)).build()
                : Problem.invalid(query.errors());
    }

    @POST
    @Path("/{mail}/attempts")
    @Operation(
            operationId = "sendMailAgain",
            summary = "Send a mail again",
            description =
                    "For a mail that failed, whose fate is uncertain, or that was queued while no"
                            + " mail server was configured. It may reach the receiver twice if its"
                            + " fate was uncertain.")
    @APIResponse(responseCode = "204", description = "Queued")
    @APIResponse(responseCode = "404", description = "`mail-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`mail-not-settled`: it was sent, is in the queue, or no mail is sent")
    public Response sendAgain(
            @PathParam("mail")
                    @Parameter(
                            description = "Id of the mail",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String mail) {
        return Uuids.parse(mail)
                .flatMap(queue::sendAgain)
                .map(queued ->
                        queued
                                ? Response.noContent().build()
                                : Problem.response(409, "mail-not-settled"))
                .orElseGet(() -> Problem.notFound("mail-not-found"));
    }

    /// Documents the shape of a page.
    @Schema(name = "OutgoingMailPage", requiredProperties = "items")
    record OutgoingMailPage(
            List<OutgoingMailView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
