package io.openhotline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.http.AnswerRepository.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Turns responses into stored answers, and stored answers into responses.
@ApplicationScoped
class AnswerFormat {
    private final ObjectMapper json;

    AnswerFormat(ObjectMapper json) {
        this.json = json;
    }

    /// Returns the SHA-256 of the body's JSON: equal bodies have equal fingerprints.
    String fingerprint(Object body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (JsonProcessingException e) {
            throw notSerialisable(body, e);
        }
    }

    Answer store(String fingerprint, Response response) {
        return new Answer(
                fingerprint,
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntity() == null ? "" : write(response.getEntity()));
    }

    /// Repeats an answer, with a header that says so.
    static Response again(Answer answer) {
        var response = Response.status(answer.status()).header(Idempotency.REPLAYED_HEADER, "true");
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (!answer.body().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw notSerialisable(value, e);
        }
    }

    private static IllegalStateException notSerialisable(Object value, Exception cause) {
        return new IllegalStateException("Not serialisable: " + value.getClass(), cause);
    }
}
