package io.openhotline.testplatform.issuer;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/// Tokens of the issuer of this JVM, which is opened at the first use and ends with the JVM.
///
/// Its URL and key are system properties and not fields, because Quarkus loads this class again for
/// every test profile.
public final class TestTokens {
    private static final String URL = "openhotline.test.issuer.url";
    private static final String KEY = "openhotline.test.issuer.key";
    private static final Duration REUSED_FOR = Duration.ofMinutes(2);

    private static final Map<String, Minted> MINTED = new ConcurrentHashMap<>();

    private record Minted(String token, Instant at) {}

    private TestTokens() {}

    /// Returns the URL of the issuer.
    public static String issuer() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                open();
            }
            return System.getProperty(URL);
        }
    }

    private static void open() {
        RsaJsonWebKey key = TestIssuer.generate("test-key");
        var opened = new TestIssuer(key);
        opened.open();
        System.setProperty(KEY, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        System.setProperty(URL, opened.url());
    }

    /// Returns a token for `role:id`, such as `agent:1001`, `surveyor:3101`, `customer:app` or
    /// `department:engineering`. The id of a department is its code, that of a customer is its app.
    public static String of(String caller) {
        return MINTED.compute(
                        caller,
                        (_, known) ->
                                known != null && known.at().plus(REUSED_FOR).isAfter(Instant.now())
                                        ? known
                                        : new Minted(token(caller).text(), Instant.now()))
                .token();
    }

    /// Returns a token to be changed, for `role:id`.
    public static TestToken token(String caller) {
        String role = caller.substring(0, caller.indexOf(':'));
        String id = caller.substring(role.length() + 1);
        return switch (role) {
            case "department" -> client(id + "-system").role(role).with("department", id);
            case "customer" -> client(id).role(role);
            case "import" -> client(id).role("importer");
            default -> client("desk").role(role).with("sub", id).with("preferred_username", id);
        };
    }

    private static TestToken client(String client) {
        return TestToken.signedBy(issuer(), key())
                .with("sub", client)
                .with("azp", client)
                .with("preferred_username", client);
    }

    private static RsaJsonWebKey key() {
        try {
            return new RsaJsonWebKey(JsonUtil.parseJson(System.getProperty(KEY)));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
