package io.openhotline.followup.followup;

import io.openhotline.followup.followup.FollowUpViews.ItemPage;
import io.openhotline.followup.followup.FollowUpViews.Single;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows agents the queue of follow-ups by due time, and each follow-up with its contact.
@Path("/followups")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
public class FollowUpResource {
    private final FollowUpQueries queries;

    FollowUpResource(FollowUpQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listFollowUps",
            summary = "The queue, by due time; contacts are masked")
    @APIResponse(
            responseCode = "200",
            description = "A page of follow-ups",
            content = @Content(schema = @Schema(implementation = ItemPage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter breaks a rule",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response list(
            @Parameter(schema = @Schema(implementation = Status.class)) @QueryParam("status")
                    @Nullable String status,
            @Parameter(description = "Id or number of a ticket") @QueryParam("ticket")
                    @Nullable String ticket,
            @Parameter(
                            description = "Due before this instant",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("dueBefore")
                    @Nullable String dueBefore,
            @Parameter(description = "The next of the page before") @QueryParam("after")
                    @Nullable String after,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parser = new QueueQuery.Parser();
        QueueQuery query = parser.parse(status, ticket, dueBefore, after, limit);
        return parser.errors().isEmpty()
                ? Response.ok(view(queries.list(query))).build()
                : Problem.invalid(parser.errors());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFollowUp",
            summary = "A follow-up with contact, attempts, and the questionnaire")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up",
            content = @Content(schema = @Schema(implementation = Single.class)))
    @APIResponse(
            responseCode = "404",
            description = "follow-up-not-found",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response get(@PathParam("id") UUID id) {
        return queries.find(id)
                .map(followUp -> Response.ok(followUp).build())
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    private static ItemPage view(Page<FollowUpViews.Item> page) {
        return new ItemPage(page.items(), page.next());
    }
}
