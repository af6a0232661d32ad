package io.openhotline.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.openhotline.client.token.TokenClient;
import io.openhotline.issuer.settings.IssuerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/// An issuer of the water utility in the test's JVM.
final class TestIssuer implements AutoCloseable {
    static final Path PACK = Path.of("../policies/water-utility");

    private final IssuerSettings settings;
    private final ConfigurableApplicationContext context;

    private TestIssuer(IssuerSettings settings, ConfigurableApplicationContext context) {
        this.settings = settings;
        this.context = context;
    }

    static TestIssuer start(Path folder, Clock clock) {
        int port = freePort();
        var settings =
                new IssuerSettings(
                        PACK,
                        folder,
                        port,
                        URI.create("http://127.0.0.1:" + port),
                        URI.create("http://127.0.0.1:8080"),
                        Duration.ofDays(90));
        return new TestIssuer(settings, Issuer.start(settings, clock));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return settings.url();
    }

    Browser browser() {
        return new Browser(url());
    }

    String password(String number) {
        return read("people/" + number);
    }

    String secret(String clientId) {
        return read("systems/" + clientId);
    }

    String tokenOf(String number) {
        return new TokenClient(url()).ofPerson(number, password(number));
    }

    String tokenOfSystem(String clientId) {
        return new TokenClient(url()).ofSystem(clientId, secret(clientId));
    }

    private String read(String file) {
        try {
            return Files.readString(settings.folder().resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JWTClaimsSet verified(String token) throws Exception {
        return verified(url(), token);
    }

    /// Verifies a token as a service does: RS256 with a published key, issuer, audience, time.
    static JWTClaimsSet verified(URI issuer, String token)
            throws IOException, ParseException, BadJOSEException, JOSEException {
        var keys =
                JWKSourceBuilder.create(issuer.resolve("/oauth2/jwks").toURL())
                        .retrying(true)
                        .build();
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        "hotline",
                        new JWTClaimsSet.Builder().issuer(issuer.toString()).build(),
                        Set.of("sub", "exp", "iat", "roles")));
        return processor.process(token, null);
    }

    @Override
    public void close() {
        context.close();
    }
}
