package io.openhotline.web.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a page whose session it is in. Which operations a role may use is decided by the services.
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private static final int PAYLOAD = 1;

    private final SecurityIdentity identity;

    SessionResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @param person the staff number
    /// @param department the code of a department's person
    public record SessionView(
            String person,
            List<String> roles,
            @Nullable String department,
            @Nullable String team) {}

    @GET
    public SessionView session() {
        JsonObject claims = claims();
        return new SessionView(
                claims.getString("preferred_username"),
                claims.getJsonArray("roles").stream().map(String::valueOf).toList(),
                claims.getString("department"),
                claims.getString("team"));
    }

    /// The issuer gave the token to the door itself, over a connection of its own.
    private JsonObject claims() {
        String token = identity.getCredential(AccessTokenCredential.class).getToken();
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[PAYLOAD]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }
}
