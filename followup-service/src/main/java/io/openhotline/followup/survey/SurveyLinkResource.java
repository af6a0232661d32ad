package io.openhotline.followup.survey;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the survey of a link to the holder of its token, without login. Responds with 404 to a
/// token without a valid signature.
@PackScoped
@Path("/survey-links/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Survey links")
@APIResponse(
        responseCode = "404",
        description = "`survey-link-not-found`: the hotline has not issued this link")
@APIResponse(responseCode = "503", ref = "unavailable")
public class SurveyLinkResource {
    private final LinkSurveyService surveys;
    private final FollowUpPolicy policy;

    SurveyLinkResource(LinkSurveyService surveys, FollowUpPolicy policy) {
        this.surveys = surveys;
        this.policy = policy;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "getSurveyLink",
            summary = "Get the survey of a link",
            description =
                    "Returns what to ask while the link takes answers. Says nothing about the ticket"
                            + " and the customer.")
    @APIResponse(
            responseCode = "200",
            description = "The survey",
            content = @Content(schema = @Schema(implementation = LinkedSurveyView.class)))
    public Response get(@PathParam("token") @Parameter(ref = "survey-token") String token) {
        return surveys.find(token)
                .map(survey -> Response.ok(LinkedSurveyView.of(survey, policy)).build())
                .orElseGet(SurveyLinkResource::notFound);
    }

    @POST
    @Path("/answers")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "answerSurveyLink",
            summary = "Answer the survey of a link",
            description =
                    "The customer may correct the answer by another one until `correctUntil`; then"
                            + " the last one counts. All of them are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The answer is kept",
            content = @Content(schema = @Schema(implementation = LinkedSurveyView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(
            responseCode = "409",
            description =
                    "`survey-link-answered`: the answer counts already; `survey-link-over`: the"
                            + " customer is not asked any more; `survey-link-expired`")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response answer(
            @PathParam("token") @Parameter(ref = "survey-token") String token,
            @NotNull @Valid LinkAnswersRequest body) {
        return surveys.find(token)
                .map(survey -> answer(token, survey, body))
                .orElseGet(SurveyLinkResource::notFound);
    }

    private Response answer(String token, LinkedSurvey survey, LinkAnswersRequest body) {
        List<FieldError> errors = surveys.check(survey, body);
        if (!errors.isEmpty()) {
            return Problem.invalid(errors);
        }
        return switch (surveys.answer(survey, body)) {
            case OPEN, CORRECTABLE -> get(token);
            case ANSWERED -> Problem.response(409, "survey-link-answered");
            case EXPIRED -> Problem.response(409, "survey-link-expired");
            case OVER -> Problem.response(409, "survey-link-over");
        };
    }

    private static Response notFound() {
        return Problem.notFound("survey-link-not-found");
    }
}
