package io.openhotline.platform.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// An issuer in the test's JVM: discovery and keys. It can be away, and it can rotate its key.
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {
    private final int port = freePort();
    private final List<RsaJsonWebKey> published = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;
    private boolean away;

    @Override
    public void init(Map<String, String> arguments) {
        away = Boolean.parseBoolean(arguments.get("away"));
    }

    @Override
    public Map<String, String> start() {
        rotate();
        if (!away) {
            open();
        }
        return Map.of("hotline.issuer", url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(TestIssuer.class));
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /// The key that signs now.
    RsaJsonWebKey key() {
        return published.getLast();
    }

    /// Publishes another key in the place of the one before.
    void rotate() {
        RsaJsonWebKey next = generate("key-" + System.nanoTime());
        published.clear();
        published.add(next);
    }

    static RsaJsonWebKey generate(String id) {
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

    void open() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            opened.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> respond(exchange, discovery()));
            opened.createContext(
                    "/keys", exchange -> respond(exchange, new JsonWebKeySet(published).toJson()));
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

    private static void respond(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes the issuer away; [#open()] brings it back.
    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
