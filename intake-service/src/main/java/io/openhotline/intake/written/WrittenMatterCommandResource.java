package io.openhotline.intake.written;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.written.WrittenRequests.LinkRequest;
import io.openhotline.intake.written.WrittenRequests.ReasonRequest;
import io.openhotline.intake.written.domain.MatterDecision;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
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
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the commands to a written matter. A filing that names it enters it, too (`fileTicket`).
@Path("/written-matters/{matter}")
@Tag(name = "Written matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "204", description = "Done")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "written-matter-not-found")
@APIResponse(responseCode = "409", ref = "written-matter-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class WrittenMatterCommandResource {
    private final WrittenMatterService matters;
    private final TicketLookup tickets;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    WrittenMatterCommandResource(
            WrittenMatterService matters,
            TicketLookup tickets,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.matters = matters;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/ticket")
    @Operation(
            operationId = "linkWrittenMatter",
            summary = "Say which ticket has taken the matter up",
            description = "Its originals become files of the ticket.")
    public Response link(
            @PathParam("matter") @Parameter(ref = "matter") String matter,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid LinkRequest body) {
        return tickets.with(
                body.ticket(),
                ticket ->
                        command(
                                matter,
                                "ticket",
                                key,
                                body,
                                id ->
                                        matters.link(
                                                id, ticket.value(), actor.get(), clock.instant())));
    }

    @POST
    @Path("/referral")
    @Operation(
            operationId = "referWrittenMatter",
            summary = "Refer the matter to the senior agents",
            description =
                    "For what the desk can't enter (T6). The system does so in time when nobody has"
                            + " entered the matter.")
    public Response refer(
            @PathParam("matter") @Parameter(ref = "matter") String matter,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReasonRequest body) {
        return command(
                matter,
                "referral",
                key,
                body,
                id -> matters.refer(id, body.reason(), actor.get(), clock.instant()));
    }

    @POST
    @Path("/setting-aside")
    @Operation(
            operationId = "setWrittenMatterAside",
            summary = "Set the matter aside, because it is none for the hotline",
            description = "It stays filed with its original and the reason.")
    public Response setAside(
            @PathParam("matter") @Parameter(ref = "matter") String matter,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReasonRequest body) {
        return command(
                matter,
                "setting-aside",
                key,
                body,
                id -> matters.setAside(id, body.reason(), actor.get(), clock.instant()));
    }

    private Response command(
            String matter,
            String name,
            @Nullable String key,
            Object body,
            Function<UUID, Optional<MatterDecision>> work) {
        return Uuids.parse(matter)
                .map(id ->
                        idempotency.required(
                                key,
                                "POST /written-matters/" + id + "/" + name,
                                body,
                                () ->
                                        work.apply(id)
                                                .map(WrittenMatterCommandResource::response)
                                                .orElseGet(WrittenMatterResource::notFound)))
                .orElseGet(WrittenMatterResource::notFound);
    }

    private static Response response(MatterDecision decision) {
        return switch (decision) {
            case MatterDecision.Agreed _ -> Response.noContent().build();
            case MatterDecision.Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
