package io.openhotline.intake.switchboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Utf8;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads an event as JSON, or as the fields of a form, whose names may end with `[]`.
@Singleton
class SwitchboardBody {
    private final ObjectMapper json;

    SwitchboardBody(ObjectMapper json) {
        this.json = json;
    }

    SwitchboardRequest read(MediaType type, byte[] body) throws IOException {
        String text = Utf8.decode(body).orElseThrow(SwitchboardBody::notUtf8);
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                ? json.treeToValue(form(text), SwitchboardRequest.class)
                : json.readValue(text, SwitchboardRequest.class);
    }

    private static WebApplicationException notUtf8() {
        return new WebApplicationException(Problem.response(400, "not-utf-8"));
    }

    private ObjectNode form(String text) {
        ObjectNode fields = json.createObjectNode();
        Arrays.stream(text.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(part -> add(fields, decoded(part[0]), part.length < 2 ? "" : part[1]));
        return fields;
    }

    /// A field without a value is missing; numbers are told as texts.
    private static void add(ObjectNode fields, String name, String encoded) {
        String value = decoded(encoded);
        if (value.isEmpty()) {
            return;
        }
        if (name.endsWith("[]")) {
            ArrayNode values = fields.withArray(name.substring(0, name.length() - 2));
            values.add(value);
        } else if (name.equals("freeAgents") && value.matches("[0-9]{1,6}")) {
            fields.put(name, Integer.parseInt(value));
        } else {
            fields.put(name, value);
        }
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw notUtf8();
        }
    }
}
