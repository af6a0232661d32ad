package io.openhotline.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fails a test whose request gets a response that the OpenAPI description doesn't describe: a
/// success with another status, or a JSON body that breaks its schema. Requests to another port
/// than the API's, for example for health, are no operations.
final class ResponseCheck implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Optional<ApiOperations> operations = Optional.empty();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        URI uri = URI.create(request.getURI());
        if (uri.getPort() != RestAssured.port) {
            return response;
        }
        api().find(request.getMethod(), uri.getRawPath())
                .ifPresent(operation -> {
                    String violations = violations(operation, response);
                    if (!violations.isEmpty()) {
                        throw new AssertionError(
                                "%s %s: %s".formatted(request.getMethod(), uri, violations));
                    }
                });
        return response;
    }

    private synchronized ApiOperations api() {
        if (operations.isEmpty()) {
            operations = Optional.of(ApiOperations.ofRunningService());
        }
        return operations.get();
    }

    private String violations(JsonNode operation, Response response) {
        ApiOperations api = operations.orElseThrow();
        int status = response.statusCode();
        JsonNode described =
                api.resolve(operation.path("responses").path(Integer.toString(status)));
        if (described.isMissingNode()) {
            return status < 300 ? "status " + status + " is not described" : "";
        }
        String type = Optional.ofNullable(response.contentType()).orElse("").split(";")[0];
        JsonNode schema = described.path("content").path(type).path("schema");
        return type.endsWith("json") ? violations(api, schema, response.asString()) : "";
    }

    private static String violations(ApiOperations api, JsonNode schema, String body) {
        if (schema.isMissingNode()) {
            return "the body is not described: " + body;
        }
        return SCHEMAS.getSchema(api.document(schema), CONFIG).validate(read(body)).stream()
                .map(it -> it.getInstanceLocation() + " " + it.getMessage())
                .collect(Collectors.joining("; "));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
