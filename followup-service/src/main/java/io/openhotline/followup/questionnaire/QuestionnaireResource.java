package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the questionnaire in both languages.
@Path("/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
public class QuestionnaireResource {
    private final FollowUpPolicy policy;

    QuestionnaireResource(FollowUpPolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Get the questionnaire",
            description =
                    "Returns what the agent asks: first how satisfied the customer is, then the"
                            + " questions of the policy.")
    @APIResponse(responseCode = "200", description = "The questionnaire")
    @APIResponse(responseCode = "406", ref = "not-acceptable")
    public QuestionnaireView get() {
        return QuestionnaireView.of(policy);
    }
}
