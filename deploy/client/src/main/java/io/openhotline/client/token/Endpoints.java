package io.openhotline.client.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.client.CommandException;
import java.net.URI;

/// Holds the addresses at which an issuer logs people in and issues tokens (OpenID Connect
/// Discovery 1.0).
record Endpoints(URI authorization, URI token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Endpoints of(URI issuer, IssuerSession session) {
        URI document = URI.create(issuer + "/.well-known/openid-configuration");
        try {
            JsonNode found = JSON.readTree(session.getJson(document).body());
            return new Endpoints(
                    URI.create(found.required("authorization_endpoint").asText()),
                    URI.create(found.required("token_endpoint").asText()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new CommandException(document + " does not describe an issuer", e);
        }
    }
}
