package io.openhotline.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Checks a JSON value against a schema of `asyncapi.yaml`, for the keywords that occur there; any
/// other keyword fails, so that nothing goes unchecked.
record SchemaCheck(AsyncApi api) {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Near to ECMAScript's, which schemas are written in.
    private static final int DIALECT = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

    List<String> violations(JsonNode value, JsonNode schema) {
        return check("", value, schema).toList();
    }

    private Stream<String> check(String path, JsonNode value, JsonNode schema) {
        return api.resolve(schema).properties().stream()
                .flatMap(rule -> apply(rule.getKey(), rule.getValue(), path, value));
    }

    private Stream<String> apply(String keyword, JsonNode rule, String path, JsonNode value) {
        return switch (keyword) {
            case "description", "examples" -> Stream.empty();
            case "properties" ->
                    rule.properties().stream()
                            .filter(property -> value.has(property.getKey()))
                            .flatMap(property ->
                                    check(
                                            path + "/" + property.getKey(),
                                            value.get(property.getKey()),
                                            property.getValue()));
            case "additionalProperties" ->
                    value.properties().stream()
                            .flatMap(field -> check(path, field.getValue(), rule));
            case "items" ->
                    StreamSupport.stream(value.spliterator(), false)
                            .flatMap(item -> check(path + "[]", item, rule));
            default ->
                    holds(keyword, rule, value)
                            ? Stream.empty()
                            : Stream.of(path + " breaks " + keyword + " " + rule);
        };
    }

    private static boolean holds(String keyword, JsonNode rule, JsonNode value) {
        return switch (keyword) {
            case "type" -> rule.isArray() ? anyType(rule, value) : isType(rule.asText(), value);
            case "format" -> !value.isTextual() || isFormat(rule.asText(), value.asText());
            case "enum" -> AsyncApi.texts(rule).contains(value.asText());
            case "required" -> AsyncApi.texts(rule).stream().allMatch(value::has);
            case "minLength" -> length(value) >= rule.asInt();
            case "maxLength" -> length(value) <= rule.asInt();
            case "pattern" ->
                    Pattern.compile(rule.asText(), DIALECT).matcher(value.asText()).find();
            case "minimum" -> value.asDouble() >= rule.asDouble();
            case "maximum" -> value.asDouble() <= rule.asDouble();
            default -> throw new IllegalArgumentException("No check for the keyword " + keyword);
        };
    }

    private static boolean anyType(JsonNode types, JsonNode value) {
        return AsyncApi.texts(types).stream().anyMatch(type -> isType(type, value));
    }

    private static boolean isType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalArgumentException("No check for the type " + type);
        };
    }

    private static boolean isFormat(String format, String text) {
        return switch (format) {
            case "uuid" -> UUID.matcher(text).matches();
            case "date-time" -> isInstant(text);
            case "uri-reference" -> true;
            default -> throw new IllegalArgumentException("No check for the format " + format);
        };
    }

    private static boolean isInstant(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int length(JsonNode value) {
        String text = value.asText();
        return text.codePointCount(0, text.length());
    }
}
