package io.openhotline.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The response of a service. `replayed` means that this idempotency key had a response before this
/// request was first sent.
public record ApiResponse(int status, boolean replayed, String text, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// `failures` counts the attempts before: after a lost response, a replay is of this request.
    static ApiResponse of(HttpResponse<String> response, int failures) {
        boolean repeated =
                response.headers().firstValue("Idempotency-Replayed").orElse("").equals("true");
        return new ApiResponse(
                response.statusCode(),
                repeated && failures == 0,
                response.body(),
                parse(response.body()));
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /// Returns a field of the body, or an empty text if it is missing.
    public String get(String pointer) {
        return body.at(pointer).asText("");
    }

    /// Describes a refusal in one line: the problem's title and the fields that break a rule.
    public String reason() {
        String title = body.path("title").asText("status " + status);
        String errors =
                StreamSupport.stream(body.path("errors").spliterator(), false)
                        .map(error ->
                                error.path("pointer").asText("")
                                        + " "
                                        + error.path("detail").asText(""))
                        .collect(Collectors.joining("; "));
        return errors.isEmpty() ? title : title + ": " + errors;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
