package io.openhotline.intake.filing;

import io.openhotline.intake.customer.FiledCustomerService;
import io.openhotline.intake.filing.FilingCheck.Checked;
import io.openhotline.intake.ticket.CheckedTicketService;
import io.openhotline.intake.ticket.ReopenedTicketService;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.Complete;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the completion of an emergency's report (C3, P5).
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CompletionResource {
    private final CheckedTicketService checked;
    private final ReopenedTicketService reports;
    private final FiledCustomerService customers;
    private final FilingCheck check;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    CompletionResource(
            CheckedTicketService checked,
            ReopenedTicketService reports,
            FiledCustomerService customers,
            FilingCheck check,
            TicketLookup lookup,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.checked = checked;
        this.reports = reports;
        this.customers = customers;
        this.check = check;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/{ticket}/completion")
    @Operation(
            operationId = "completeTicket",
            summary = "Complete the report of an emergency",
            description =
                    "Everything that the category requires must be there then. What the ticket has"
                            + " already stays. A work order that is out is chased with it.")
    @APIResponse(responseCode = "204", description = "Completed")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response complete(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid CompletionRequest body) {
        return lookup.with(
                reference,
                id ->
                        idempotency.optional(
                                key,
                                "POST /tickets/" + id.value() + "/completion",
                                body,
                                () -> complete(id, body)));
    }

    private Response complete(TicketId id, CompletionRequest body) {
        if (!checked.exists(id)) {
            return TicketLookup.notFound();
        }
        Instant now = clock.instant();
        FilingRequest whole = body.joined(reports.report(id), checked.isUnknown(id));
        return switch (check.check(whole, actor.get(), now)) {
            case Checked.Fine(var report, _, _) ->
                    complete(id, identified(whole, report, now), now);
            case Checked.Wrong(var errors) -> Problem.invalid(errors);
        };
    }

    private Report identified(FilingRequest whole, Report report, Instant now) {
        String account = whole.customer() == null ? null : whole.customer().account();
        return customers.identified(report, account, true, actor.get(), now);
    }

    private Response complete(TicketId id, Report report, Instant now) {
        return switch (checked.complete(new Complete(id, report, now, actor.get()))) {
            case Accepted _ -> Response.noContent().build();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
