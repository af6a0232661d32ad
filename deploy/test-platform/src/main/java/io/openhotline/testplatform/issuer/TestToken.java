package io.openhotline.testplatform.issuer;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/// A token to be made: as agent 1001 would get it, with single claims replaced.
public final class TestToken {
    private static final long LIFETIME_SECONDS = 300;

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final RsaJsonWebKey key;
    private String algorithm = AlgorithmIdentifiers.RSA_USING_SHA256;

    private TestToken(RsaJsonWebKey key) {
        this.key = key;
    }

    public static TestToken of(TestIssuer issuer) {
        return signedBy(issuer, issuer.key());
    }

    public static TestToken signedBy(TestIssuer issuer, RsaJsonWebKey key) {
        return signedBy(issuer.url(), key);
    }

    static TestToken signedBy(String issuer, RsaJsonWebKey key) {
        long now = Instant.now().getEpochSecond();
        return new TestToken(key)
                .with("iss", issuer)
                .with("aud", "hotline")
                .with("sub", "1001")
                .with("preferred_username", "1001")
                .with("roles", List.of("agent"))
                .with("iat", now)
                .with("nbf", now)
                .with("exp", now + LIFETIME_SECONDS);
    }

    public TestToken with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    public TestToken without(String claim) {
        claims.remove(claim);
        return this;
    }

    public TestToken role(String role) {
        return with("roles", List.of(role));
    }

    /// Moves all times, as an issuer with another clock would.
    public TestToken shifted(Duration difference) {
        for (String time : List.of("iat", "nbf", "exp")) {
            claims.computeIfPresent(time, (_, value) -> (long) value + difference.toSeconds());
        }
        return this;
    }

    public TestToken algorithm(String other) {
        algorithm = other;
        return this;
    }

    public String text() {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(algorithm);
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setPayload(JsonUtil.toJson(claims));
            signature.setDoKeyValidation(false);
            switch (algorithm) {
                case AlgorithmIdentifiers.NONE -> {}
                // the public key as a shared secret, which everybody has
                case AlgorithmIdentifiers.HMAC_SHA256 ->
                        signature.setKey(new HmacKey(key.getRsaPublicKey().getEncoded()));
                default -> signature.setKey(key.getPrivateKey());
            }
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
