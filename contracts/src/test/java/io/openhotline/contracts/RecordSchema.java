package io.openhotline.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells where a record and its published schema differ: names and their order, what is required,
/// types and formats, constants of enums; nested records as well.
record RecordSchema(AsyncApi api) {

    List<String> differences(Class<?> record, JsonNode schema) {
        return compare(record.getSimpleName(), record, schema).toList();
    }

    private Stream<String> compare(String path, Type type, JsonNode given) {
        JsonNode schema = api.resolve(given);
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    Stream.concat(
                            same(path, "array", form(schema)),
                            compare(
                                    path + "[]",
                                    list.getActualTypeArguments()[0],
                                    schema.path("items")));
            case ParameterizedType map when map.getRawType() == Map.class ->
                    same(path, "object", form(schema));
            case Class<?> record when record.isRecord() -> compareRecord(path, record, schema);
            case Class<?> constants when constants.isEnum() ->
                    same(path, constants(constants), AsyncApi.texts(schema.path("enum")));
            case Class<?> value -> same(path, form(value), form(schema));
            default -> throw new IllegalArgumentException(path + " has a type unheard of: " + type);
        };
    }

    private Stream<String> compareRecord(String path, Class<?> record, JsonNode schema) {
        RecordComponent[] components = record.getRecordComponents();
        JsonNode properties = schema.path("properties");
        return Stream.of(
                        same(path, "object", form(schema)),
                        same(path, names(components), AsyncApi.names(properties)),
                        same(
                                path + " required",
                                required(components),
                                AsyncApi.texts(schema.path("required"))),
                        Arrays.stream(components)
                                .flatMap(component ->
                                        compare(
                                                path + "." + component.getName(),
                                                component.getGenericType(),
                                                properties.path(component.getName()))))
                .flatMap(differences -> differences);
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    private static List<String> required(RecordComponent[] components) {
        return Arrays.stream(components)
                .filter(component ->
                        !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static String form(JsonNode schema) {
        String format = schema.path("format").asText();
        return schema.path("type").asText()
                + (List.of("uuid", "date-time").contains(format) ? " " + format : "");
    }

    private static String form(Class<?> type) {
        Map<Class<?>, String> forms =
                Map.of(
                        String.class, "string",
                        UUID.class, "string uuid",
                        Instant.class, "string date-time",
                        int.class, "integer",
                        Integer.class, "integer",
                        boolean.class, "boolean",
                        Boolean.class, "boolean",
                        Double.class, "number");
        return forms.getOrDefault(type, "unheard of: " + type);
    }

    private static Stream<String> same(String path, Object record, Object schema) {
        return record.equals(schema)
                ? Stream.empty()
                : Stream.of(path + ": the record has " + record + ", the schema " + schema);
    }
}
