package io.openhotline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.http.StoredResponseRepository.StoredResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Converts responses to stored responses and back.
@ApplicationScoped
class ResponseFormat {
    private final ObjectMapper json;

    ResponseFormat(ObjectMapper json) {
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

    StoredResponse store(String fingerprint, Response response) {
        return new StoredResponse(
                fingerprint,
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntity() == null ? "" : write(response.getEntity()));
    }

    /// Builds the response again, with a header that marks it as a repeat.
    static Response replay(StoredResponse stored) {
        var response = Response.status(stored.status()).header(Idempotency.REPLAYED_HEADER, "true");
        if (stored.location() != null) {
            response.header(HttpHeaders.LOCATION, stored.location());
        }
        if (!stored.body().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(stored.body());
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
