package io.openhotline.journeys.parties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.json.EventJson;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

/// An HTTP response of a service.
public record Response(int status, HttpHeaders headers, String text) {

    public Response expect(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    public JsonNode json() {
        try {
            return EventJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    /// A member as text, empty when it is missing.
    public String get(String pointer) {
        return json().at(pointer).asText("");
    }

    /// The items of a page.
    public List<JsonNode> items() {
        return StreamSupport.stream(json().path("items").spliterator(), false).toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
