package io.openhotline.web.customer;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The token under which the pages act for customers, renewed when it ends.
@ApplicationScoped
public class CustomerToken {
    private static final int PAYLOAD = 1;

    private final OidcClient client;
    private final TokensHelper tokens = new TokensHelper();

    CustomerToken(OidcClient client) {
        this.client = client;
    }

    public Uni<String> get() {
        return tokens.getTokens(client).map(Tokens::getAccessToken);
    }

    /// Returns the channel on which the pages file, as the token says.
    static String channel(String token) {
        String payload = token.split("\\.", -1)[PAYLOAD];
        String claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return new JsonObject(claims).getString("channel", "");
    }
}
