package io.openhotline.followup.survey;

import io.openhotline.followup.survey.domain.MessageState;
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

/// Shows the messages with survey links and their states.
@Path("/survey-messages")
@Tag(name = "Survey links")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid-parameter")
@APIResponse(responseCode = "503", ref = "unavailable")
public class MessageResource {
    private final MessageListService list;
    private final MessageQueueService queue;

    MessageResource(MessageListService list, MessageQueueService queue) {
        this.list = list;
        this.queue = queue;
    }

    @GET
    @Operation(
            operationId = "listSurveyMessages",
            summary = "List messages that carry survey links, the newest first",
            description = "All given filters must hold. Receivers and texts are not stored.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "The state of the messages",
            schema = @Schema(implementation = MessageState.class))
    @Parameter(
            name = "followUp",
            in = ParameterIn.QUERY,
            description = "Id of the follow-up",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page of messages",
            content = @Content(schema = @Schema(implementation = SurveyMessagePage.class)))
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        @Nullable MessageState state = query.constant("state", MessageState.class);
        @Nullable UUID followUp = query.uuid("followUp");
        @Nullable Cursor after = query.cursor();
        int limit = query.limit();
        return query.respond(() -> list.page(state, followUp, after, limit));
    }

    @POST
    @Path("/{message}/attempts")
    @Operation(
            operationId = "sendSurveyMessageAgain",
            summary = "Send a message again",
            description =
                    "For a message that failed, or an e-mail whose fate is uncertain: the customer"
                            + " may get that one twice.")
    @APIResponse(responseCode = "204", description = "Queued")
    @APIResponse(responseCode = "404", description = "`survey-message-not-found`")
    @APIResponse(
            responseCode = "409",
            description =
                    "`survey-message-not-settled`: it was sent or suppressed, is in the queue, or"
                            + " its way is not set up")
    public Response sendAgain(
            @PathParam("message")
                    @Parameter(
                            description = "Id of the message",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String message) {
        return Uuids.parse(message)
                .flatMap(queue::sendAgain)
                .map(queued ->
                        queued
                                ? Response.noContent().build()
                                : Problem.response(409, "survey-message-not-settled"))
                .orElseGet(() -> Problem.notFound("survey-message-not-found"));
    }

    /// Documents the shape of a page.
    @Schema(
            name = "SurveyMessagePage",
            description = "A page of messages",
            requiredProperties = "items")
    record SurveyMessagePage(
            List<MessageView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}
}
