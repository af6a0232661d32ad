package io.openhotline.followup.queue;

import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows all answers about a round; a later answer never changes an earlier one.
@Path("/followups/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
public class KeptAnswersResource {
    static final String OPERATION = "listFollowUpAnswers";

    private final KeptAnswersService answers;

    KeptAnswersResource(KeptAnswersService answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = OPERATION,
            summary = "List all answers about a round, in the order in which they were given",
            description =
                    "One of them counts, see the follow-up: the first one, and of those that a"
                            + " customer sent by a link before it counted, the last one. Answers"
                            + " from before links were there are not listed.")
    @APIResponse(
            responseCode = "200",
            description = "The answers",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = KeptAnswerView.class)))
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@PathParam("id") @Parameter(ref = "follow-up") UUID id) {
        return answers.of(id)
                .map((List<KeptAnswerView> all) -> Response.ok(all).build())
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }
}
