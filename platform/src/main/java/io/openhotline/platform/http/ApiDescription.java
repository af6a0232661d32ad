package io.openhotline.platform.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// Adds to each service's OpenAPI description what all services share: server, contact, licence,
/// the token, the refusals of every request, and a [Problem] as the body of each error response.
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses != null) {
            addIfMissing(responses, "400", "`invalid-request` with each field and its rule");
            if (operation.getRequestBody() != null) {
                addIfMissing(responses, "415", "`unsupported-media-type`: send `application/json`");
            }
            if (!isOpen(operation)) {
                addIfMissing(responses, "401", "`token-required` or `token-refused`");
                addIfMissing(
                        responses, "403", "`role-may-not-act`: no role of the token may do this");
            }
            addIfMissing(
                    responses,
                    "429",
                    "`too-many-requests`: come again after `Retry-After` seconds");
            responses.getAPIResponses().forEach(ApiDescription::addProblem);
        }
        return operation;
    }

    /// Marks an operation without a token by an empty list.
    private static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }

    private static void addIfMissing(APIResponses responses, String status, String description) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(
                    status, OASFactory.createAPIResponse().description(description));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(
                List.of(
                        OASFactory.createServer()
                                .url("/")
                                .description("The service that serves this description")));
        api.setSecurity(List.of());
        requireTokens(api);
        if (api.getInfo() != null) {
            api.getInfo()
                    .contact(OASFactory.createContact().name("OpenHotline"))
                    .license(
                            OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"));
        }
    }

    private static void requireTokens(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the hotline's issuer"));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
    }

    private static void addProblem(String status, APIResponse response) {
        boolean isError = status.startsWith("4") || status.startsWith("5");
        if (isError && response.getRef() == null && response.getContent() == null) {
            response.setContent(problem());
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }
}
