package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleRequests.StateView;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the proposal of an article from a hard ticket (T13).
@Path("/tickets")
@Tag(name = "Knowledge")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProposalResource {
    private final ProposalService proposals;
    private final ArticleResponses responses;
    private final TicketLookup tickets;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    ProposalResource(
            ProposalService proposals,
            ArticleResponses responses,
            TicketLookup tickets,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.proposals = proposals;
        this.responses = responses;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/{ticket}/article-proposal")
    @Operation(
            operationId = "proposeArticle",
            summary = "Propose an article from a ticket",
            description =
                    "Drafts an internal article `ticket-<number>` with the report, the answer, cause and"
                            + " remedy; long numbers are masked. A librarian revises it before another"
                            + " person approves it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "article-refused")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response propose(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key) {
        return tickets.with(
                reference,
                id ->
                        idempotency.optional(
                                key,
                                "POST /tickets/" + id.value() + "/article-proposal",
                                "",
                                () -> propose(id)));
    }

    private Response propose(TicketId id) {
        return proposals
                .propose(id.value(), actor.caller().person(), clock.instant())
                .map(it -> responses.created(it.code(), it.decision()))
                .orElseGet(TicketLookup::notFound);
    }
}
