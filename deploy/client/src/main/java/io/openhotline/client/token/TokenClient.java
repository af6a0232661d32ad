package io.openhotline.client.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.client.CommandException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/// Gets access tokens, which are valid for five minutes. A refusal is a [CommandException] without
/// the password or secret in it.
public final class TokenClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI issuer;

    public TokenClient(URI issuer) {
        this.issuer = issuer;
    }

    /// Logs a person in by the code flow with PKCE, as a browser would.
    public String ofPerson(String number, String password) {
        var session = new IssuerSession(issuer);
        Endpoints endpoints = Endpoints.of(issuer, session);
        var flow = new CodeFlow(session, endpoints);
        String code = flow.code(number, password);
        return accessToken(session.post(endpoints.token(), flow.exchange(code)), number);
    }

    /// Gets a token of a system by client credentials.
    public String ofSystem(String clientId, String secret) {
        var form =
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "scope",
                        "hotline",
                        "client_id",
                        clientId,
                        "client_secret",
                        secret);
        var session = new IssuerSession(issuer);
        return accessToken(session.post(Endpoints.of(issuer, session).token(), form), clientId);
    }

    private String accessToken(HttpResponse<String> response, String account) {
        JsonNode body = parse(response.body());
        String token = body.path("access_token").asText();
        if (response.statusCode() != 200 || token.isEmpty()) {
            throw new CommandException(
                    "%s gives no token to %s: %s %s"
                            .formatted(
                                    issuer,
                                    account,
                                    response.statusCode(),
                                    body.path("error").asText()));
        }
        return token;
    }

    private JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new CommandException(issuer + " is no issuer: its answer is no JSON", e);
        }
    }
}
