package io.openhotline.intake.mailbox;

import io.openhotline.intake.mailbox.domain.MailFate;
import io.openhotline.platform.http.CurrentActor;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the e-mail that came in, with what became of it.
@Path("/incoming-mails")
@Tag(name = "E-mail")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class IncomingMailResource {
    private final IncomingMailReader reader;
    private final IncomingMailService mails;
    private final CurrentActor actor;

    IncomingMailResource(IncomingMailReader reader, IncomingMailService mails, CurrentActor actor) {
        this.reader = reader;
        this.mails = mails;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listIncomingMails",
            summary = "List e-mail that came in, the newest first",
            description = "`fate=PARKED` is what an operator has to look at. Masked.")
    @Parameter(
            name = "fate",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "REGISTERED",
                                "JOINED",
                                "AUTOMATIC",
                                "BOUNCE",
                                "PARKED"
                            }))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = IncomingMailPage.class)))
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        @Nullable MailFate fate = query.constant("fate", MailFate.class);
        @Nullable Cursor after = query.cursor();
        int limit = query.limit();
        return query.errors().isEmpty()
                ? Response.ok(reader.page(fate, after, limit)).build()
                : Problem.invalid(query.errors());
    }

    @POST
    @Path("/{mail}/registration")
    @Operation(
            operationId = "registerIncomingMail",
            summary = "Register a parked, automatic or bounced mail as a written matter after all",
            description = "With what could be read of it; the original says the rest.")
    @APIResponse(responseCode = "204", description = "Registered")
    @APIResponse(responseCode = "404", ref = "mail-not-found")
    @APIResponse(
            responseCode = "409",
            description = "`mail-registered`: it is a written matter already")
    public Response register(@PathParam("mail") @Parameter(ref = "mail") String mail) {
        return Uuids.parse(mail)
                .flatMap(id -> mails.registerByHand(id, actor.get()))
                .map(registered ->
                        registered
                                ? Response.noContent().build()
                                : Problem.response(409, "mail-registered"))
                .orElseGet(() -> Problem.notFound("mail-not-found"));
    }

    /// Documents the shape of a page.
    @Schema(name = "IncomingMailPage", requiredProperties = "items")
    record IncomingMailPage(
            List<IncomingMailView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
