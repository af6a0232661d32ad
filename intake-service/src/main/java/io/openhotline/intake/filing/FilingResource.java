package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingCheck.Checked;
import io.openhotline.intake.filing.FilingCheck.Checked.Fine;
import io.openhotline.intake.filing.FilingCheck.Checked.Wrong;
import io.openhotline.intake.filing.FilingService.Filing;
import io.openhotline.intake.ticket.TicketLinks;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.written.MatterOrigin;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.identity.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the filing of tickets.
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FilingResource {
    private static final String OPERATION = "POST /tickets";

    private final FilingService filings;
    private final FilingCheck check;
    private final CallerCheck callers;
    private final EnteredMatters matters;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    FilingResource(
            FilingService filings,
            FilingCheck check,
            CallerCheck callers,
            EnteredMatters matters,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.filings = filings;
        this.check = check;
        this.callers = callers;
        this.matters = matters;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "fileTicket",
            summary = "File a ticket",
            description =
                    "With `answer`, the matter is answered at once and still counted. An app files on"
                            + " its own channel and gives no answer; a librarian files letters.")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "409", ref = "written-matter-refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response file(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid FilingRequest body) {
        Instant now = clock.instant();
        Caller who = actor.caller();
        Optional<MatterOrigin> origin = matters.origin(body);
        return switch (checked(body, origin, who, now)) {
            case Fine fine ->
                    idempotency.required(
                            key,
                            OPERATION,
                            body,
                            () -> response(filings.file(body, origin, fine, who, now), fine));
            case Wrong(var errors) ->
                    idempotency.required(key, OPERATION, body, () -> Problem.invalid(errors));
        };
    }

    private Checked checked(
            FilingRequest body, Optional<MatterOrigin> origin, Caller who, Instant now) {
        var errors = new ArrayList<>(callers.errors(body, who));
        errors.addAll(EnteredMatters.errors(body, origin));
        FilingRequest dated = origin.map(it -> body.receivedAt(it.receivedAt())).orElse(body);
        return errors.isEmpty()
                ? check.check(dated, who.actor(), now)
                : new Wrong(List.copyOf(errors));
    }

    private static Response response(Filing filing, Fine fine) {
        if (filing.unentered().isPresent()) {
            return Problem.conflict(filing.unentered().get());
        }
        return switch (filing.decision()) {
            case Accepted(var ticket, _) -> created(filing, TicketStatus.of(ticket), fine);
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }

    /// Returns a relative location (RFC 9110), because a proxy before the service may extend the
    /// path.
    private static Response created(Filing filing, TicketStatus status, Fine fine) {
        File command = filing.command();
        FollowCode code = filing.followCode();
        TicketLinks links = TicketLinks.of(command.id().value());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, links.self())
                .entity(
                        new Receipt(
                                command.id().value(),
                                command.number(),
                                status,
                                command.receivedAt(),
                                command.filedAt(),
                                fine.warnings(),
                                links,
                                command.report().repeatOf(),
                                code == null ? null : code.text(),
                                filing.incident()))
                .build();
    }
}
