package io.openhotline.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The operations of a running service, as its OpenAPI description has them.
final class ApiOperations {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode description;

    private ApiOperations(JsonNode description) {
        this.description = description;
    }

    static ApiOperations ofRunningService() {
        String service = "http://localhost:" + RestAssured.port;
        try {
            return new ApiOperations(
                    JSON.readTree(URI.create(service + "/q/openapi?format=json").toURL()));
        } catch (IOException e) {
            throw new IllegalStateException(service + " has no description", e);
        }
    }

    /// Returns the operation of a request; an exact path wins over one with parameters.
    Optional<JsonNode> find(String method, String path) {
        return description.path("paths").properties().stream()
                .filter(it -> pattern(it.getKey()).matcher(path).matches())
                .min(Comparator.comparing(it -> it.getKey().contains("{")))
                .map(it -> it.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
    }

    /// An operation; each parameter of the path has a value of its type.
    ///
    /// @param isForm whether its body is a form with files
    /// @param isStream whether it streams events
    /// @param isOpen whether it needs no token
    record Operation(
            String id,
            String method,
            String path,
            boolean isForm,
            boolean isStream,
            boolean isOpen) {}

    Stream<Operation> all() {
        return description.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .filter(it -> it.getValue().has("operationId"))
                                .map(it -> operation(path.getKey(), it)));
    }

    /// Returns the operations that have a body.
    Stream<Operation> withBody() {
        return description.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .filter(it -> it.getValue().has("requestBody"))
                                .map(it -> operation(path.getKey(), it)));
    }

    private Operation operation(String path, Map.Entry<String, JsonNode> described) {
        String filled = path;
        for (JsonNode reference : described.getValue().path("parameters")) {
            JsonNode parameter = resolve(reference);
            boolean isNumber =
                    resolve(parameter.path("schema")).path("type").asText().equals("integer");
            filled =
                    filled.replace(
                            "{" + parameter.path("name").asText() + "}",
                            isNumber ? "1" : "019a0b3e-5c00-7000-8000-000000000123");
        }
        return new Operation(
                described.getValue().path("operationId").asText(),
                described.getKey(),
                filled,
                described.getValue().at("/requestBody/content").has("multipart/form-data"),
                described.getValue().at("/responses/200/content").has("text/event-stream"),
                described.getValue().has("security")
                        && described.getValue().path("security").isEmpty());
    }

    /// Follows a reference within the description.
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    /// Returns the schema as a document of its own, whose references can be followed.
    ObjectNode document(JsonNode schema) {
        ObjectNode document = JSON.createObjectNode();
        document.put("$ref", "#/target");
        document.set("target", schema);
        document.set("components", description.path("components"));
        return document;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(
                Stream.of(template.split("/", -1))
                        .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                        .collect(Collectors.joining("/")));
    }
}
