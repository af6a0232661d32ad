package io.openhotline.platform.http;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Describes the body of each error answer in OpenAPI as a [Problem], once for all resources.
public class ProblemAnswers implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().forEach(ProblemAnswers::describe);
        }
        return operation;
    }

    private static void describe(String status, APIResponse response) {
        boolean isError = status.startsWith("4") || status.startsWith("5");
        if (isError && response.getRef() == null && response.getContent() == null) {
            response.setContent(
                    OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(
                                                    OASFactory.createSchema()
                                                            .ref("#/components/schemas/Problem"))));
        }
    }
}
