package io.openhotline.packs.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A ticket as it was filed or is shown by `GET /tickets`: JSON with the members of a filing, of
/// which only those that routes and forms read are used.
///
/// @param name its number, or its place in the file
record RecordedTicket(String name, Instant receivedAt, JsonNode json) {

    /// Throws [IllegalArgumentException] if the time of receipt is no time.
    static RecordedTicket of(String place, JsonNode json, Instant now) {
        String name = json.path("number").asText(place);
        return new RecordedTicket(name, time(json.path("receivedAt"), now), json);
    }

    private static Instant time(JsonNode written, Instant now) {
        try {
            return written.isTextual() ? Instant.parse(written.asText()) : now;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "receivedAt: '" + written.asText() + "' is no time", e);
        }
    }

    Optional<String> text(String member) {
        JsonNode found = json.at("/" + member.replace('.', '/'));
        return found.isValueNode() && !found.isNull()
                ? Optional.of(found.asText())
                : Optional.empty();
    }

    /// Returns whether the ticket has the member, which may be a text or an object.
    boolean has(String member) {
        JsonNode found = json.path(member);
        return found.isContainerNode() ? !found.isEmpty() : !found.asText("").isBlank();
    }

    Map<String, Object> fields() {
        var fields = new HashMap<String, Object>();
        json.path("fields").properties().forEach(it -> put(fields, it.getKey(), it.getValue()));
        return fields;
    }

    private static void put(Map<String, Object> fields, String code, JsonNode value) {
        @Nullable Object plain =
                switch (value.getNodeType()) {
                    case BOOLEAN -> value.booleanValue();
                    case NUMBER ->
                            value.isIntegralNumber()
                                    ? (Object) value.longValue()
                                    : value.doubleValue();
                    case STRING -> value.textValue();
                    case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO -> null;
                };
        if (plain != null) {
            fields.put(code, plain);
        }
    }
}
