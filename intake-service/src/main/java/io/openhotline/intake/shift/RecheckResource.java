package io.openhotline.intake.shift;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;

/// Serves the check of an outcome within the shift (P6).
@Path("/tickets/{ticket}/rechecks")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "ticket-not-found")
@APIResponse(responseCode = "503", ref = "unavailable")
public class RecheckResource {
    private static final int MAX_NOTE = 1_000;

    private final RecheckService rechecks;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor current;

    RecheckResource(
            RecheckService rechecks,
            TicketLookup lookup,
            Idempotency idempotency,
            CurrentActor current) {
        this.rechecks = rechecks;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.current = current;
    }

    @POST
    @Operation(
            operationId = "recheckTicket",
            summary = "Record that the outcome was checked again",
            description =
                    "Ends the task of the check. What is not solved is chased, or reported again.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = RecheckView.class)))
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response record(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid RecheckRequest body) {
        return lookup.with(
                ticket, id -> lookup.existing(id.value(), found -> once(found.value(), key, body)));
    }

    @GET
    @Operation(
            operationId = "listRechecks",
            summary = "List the checks of the outcome of a ticket, the newest first",
            description = "An empty list if nobody has checked it yet.")
    @APIResponse(
            responseCode = "200",
            description = "The checks",
            content = @Content(schema = @Schema(implementation = Rechecks.class)))
    public Response list(@PathParam("ticket") @Parameter(ref = "ticket") String ticket) {
        return lookup.with(
                ticket, id -> Response.ok(new Rechecks(rechecks.list(id.value()))).build());
    }

    private Response once(UUID ticket, @Nullable String key, RecheckRequest body) {
        return idempotency.required(
                key,
                "POST /tickets/" + ticket + "/rechecks",
                body,
                () ->
                        Response.status(Response.Status.CREATED)
                                .entity(
                                        rechecks.record(
                                                ticket,
                                                body.confirmed(),
                                                body.note(),
                                                current.caller().person()))
                                .build());
    }

    @Schema(name = "RecheckTicket")
    record RecheckRequest(
            @NotNull @Schema(
                            required = true,
                            description = "Whether the matter is solved as the department says")
                    Boolean confirmed,
            @NotNull @Text(max = MAX_NOTE, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_NOTE)
                    String note) {}

    @Schema(name = "Rechecks", requiredProperties = "items")
    record Rechecks(List<RecheckView> items) {}
}
