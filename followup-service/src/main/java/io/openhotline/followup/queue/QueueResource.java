package io.openhotline.followup.queue;

import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows agents the queue of follow-ups in the order in which to ask, and each follow-up with its
/// contact.
@Path("/followups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
public class QueueResource {
    static final String GET_OPERATION = "getFollowUp";

    private final QueueService queue;
    private final CurrentActor actor;

    QueueResource(QueueService queue, CurrentActor actor) {
        this.queue = queue;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listFollowUps",
            summary = "List follow-ups by the time by which to ask next",
            description =
                    "The order is that of `nextAt`: an appointment, else the due time, or the last"
                            + " time before it at which customers may be asked; later when the"
                            + " customer may not be asked before. All given filters must hold. Contacts are masked, and missing for operators and"
                            + " auditors.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "The state of the follow-ups",
            schema = @Schema(implementation = FollowUpStatus.class))
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id or number of a ticket",
            schema =
                    @Schema(
                            implementation = String.class,
                            minLength = 1,
                            maxLength = QueueQuery.MAX_TICKET))
    @Parameter(
            name = "dueBefore",
            in = ParameterIn.QUERY,
            description = "Due before this time",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "way",
            in = ParameterIn.QUERY,
            description = "How the customer is asked",
            schema = @Schema(implementation = Way.class))
    @Parameter(
            name = "overdue",
            in = ParameterIn.QUERY,
            description = "Whether it is still planned after its due time",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(
            name = "askable",
            in = ParameterIn.QUERY,
            description =
                    "Whether it is planned and the customer may be asked now: no quiet hours, no"
                            + " pause, no later appointment",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page of follow-ups",
            content = @Content(schema = @Schema(implementation = FollowUpPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        QueueQuery query = QueueQuery.read(parameters);
        return parameters.respond(() -> queue.list(query, actor.grant().contact()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = GET_OPERATION,
            summary = "Get a follow-up",
            description =
                    "Returns all that a call needs: the contact, the attempts so far and, while the"
                            + " follow-up is planned, the questionnaire. The contact, and what the"
                            + " customer said, are in clear for surveyors and those above them,"
                            + " whose reading is logged; masked for auditors, and missing for"
                            + " operators.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response get(@PathParam("id") @Parameter(ref = "follow-up") UUID id) {
        return queue.find(id, actor.caller(), actor.grant().contact())
                .map(followUp ->
                        Response.ok(followUp).header(HttpHeaders.CACHE_CONTROL, "no-store").build())
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    /// Documents the shape of a page of follow-ups.
    @Schema(
            name = "FollowUpPage",
            description = "A page of follow-ups",
            requiredProperties = "items")
    record FollowUpPage(
            List<QueuedFollowUpView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}
}
