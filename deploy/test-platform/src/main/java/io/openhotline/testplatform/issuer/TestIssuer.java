package io.openhotline.testplatform.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.openhotline.testplatform.server.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// Publishes discovery and keys over HTTP on the loopback interface. It can be away, and it can
/// rotate its key.
public final class TestIssuer {
    private final int port;
    private final List<RsaJsonWebKey> published = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;

    /// An issuer that is away until [#open()].
    public TestIssuer() {
        this(generate("key-1"));
    }

    TestIssuer(RsaJsonWebKey key) {
        this.port = Ports.free(1).getFirst();
        published.add(key);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /// The key that signs now.
    public RsaJsonWebKey key() {
        return published.getLast();
    }

    /// Publishes another key in the place of the one before.
    public void rotate() {
        RsaJsonWebKey next = generate("key-" + System.nanoTime());
        published.clear();
        published.add(next);
    }

    public static RsaJsonWebKey generate(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public void open() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            opened.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> respond(exchange, discovery()));
            opened.createContext(
                    "/keys", exchange -> respond(exchange, new JsonWebKeySet(published).toJson()));
            opened.createContext("/token", exchange -> respond(exchange, token(exchange)));
            opened.start();
            server = opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String discovery() {
        return """
        {"issuer": "%s", "jwks_uri": "%s/keys", "token_endpoint": "%s/token",
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
                .formatted(url(), url(), url());
    }

    /// A token of the client that asks with whatever secret (client credentials, RFC 6749, 4.4),
    /// with the role that services of the hotline have.
    private String token(HttpExchange exchange) {
        String basic = exchange.getRequestHeaders().getFirst("Authorization").substring(6);
        String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
        String client = pair.substring(0, pair.indexOf(':'));
        String token =
                TestToken.of(this)
                        .with("sub", client)
                        .with("azp", client)
                        .with("preferred_username", client)
                        .with("roles", List.of("auditor"))
                        .text();
        return """
        {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}
        """
                .formatted(token);
    }

    private static void respond(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /// Takes the issuer away; [#open()] brings it back.
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
