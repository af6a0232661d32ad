package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the questionnaires in both languages.
@PackScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
public class QuestionnaireResource {
    private final Questionnaires questionnaires;
    private final FollowUpPolicy policy;

    QuestionnaireResource(Questionnaires questionnaires, FollowUpPolicy policy) {
        this.questionnaires = questionnaires;
        this.policy = policy;
    }

    @GET
    @Path("questionnaire")
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Get the questionnaire for everybody",
            description =
                    "Returns what the agent asks: first how satisfied the customer is, then the"
                            + " questions of the policy. Customers for whom the policy has a"
                            + " questionnaire of their own are asked that one; each follow-up shows"
                            + " its own.")
    @APIResponse(responseCode = "200", description = "The questionnaire")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public QuestionnaireView get() {
        return QuestionnaireView.of(questionnaires.current().getLast(), policy);
    }

    @GET
    @Path("questionnaires")
    @Operation(
            operationId = "listQuestionnaires",
            summary = "List the questionnaires of the policy",
            description = "In the order of the choice: the first one that fits is asked (C6, S3).")
    @APIResponse(responseCode = "200", description = "The questionnaires")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public List<QuestionnaireView> list() {
        return questionnaires.current().stream()
                .map(version -> QuestionnaireView.of(version, policy))
                .toList();
    }

    @GET
    @Path("questionnaires/{code}/versions/{version}")
    @Operation(
            operationId = "getQuestionnaireVersion",
            summary = "Get a version of a questionnaire",
            description =
                    "Returns the questions that an answer of that version was given to, also after"
                            + " the policy changed.")
    @APIResponse(
            responseCode = "200",
            description = "The questionnaire",
            content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
    @APIResponse(responseCode = "404", ref = "questionnaire-not-found")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response version(
            @PathParam("code")
                    @Parameter(description = "The code of the questionnaire", example = "standard")
                    String code,
            @PathParam("version") @Parameter(description = "The version, from 1", example = "1")
                    int version) {
        return questionnaires
                .find(code, version)
                .map(found -> Response.ok(QuestionnaireView.of(found, policy)).build())
                .orElseGet(() -> Problem.notFound("questionnaire-not-found"));
    }
}
