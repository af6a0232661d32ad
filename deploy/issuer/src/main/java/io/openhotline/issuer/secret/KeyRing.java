package io.openhotline.issuer.secret;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.openhotline.issuer.settings.IssuerRefused;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/// The keys for signatures (RS256), newest first. The newest signs; the one before it stays public,
/// so that tokens that it has signed remain valid.
public final class KeyRing {
    private static final int BITS = 2048;
    private static final int KEPT = 2;
    private static final String SUFFIX = ".jwk";

    private final PrivateFolder folder;
    private final Duration age;
    private final Clock clock;
    private volatile List<RSAKey> keys;

    private KeyRing(PrivateFolder folder, Duration age, Clock clock) {
        this.folder = folder;
        this.age = age;
        this.clock = clock;
        this.keys =
                folder.names().stream()
                        .filter(name -> name.endsWith(SUFFIX))
                        .map(this::read)
                        .sorted(Comparator.comparing(RSAKey::getIssueTime).reversed())
                        .toList();
    }

    /// @param age how long a key signs before the next one takes its place
    public static KeyRing open(PrivateFolder folder, Duration age, Clock clock) {
        var ring = new KeyRing(folder, age, clock);
        ring.current();
        return ring;
    }

    /// The key that signs now. Makes a new one where it has become too old.
    public synchronized RSAKey current() {
        if (keys.isEmpty() || isOld(keys.getFirst())) {
            rotate();
        }
        return keys.getFirst();
    }

    public JWKSet all() {
        return new JWKSet(List.copyOf(keys));
    }

    private boolean isOld(RSAKey key) {
        return !key.getIssueTime().toInstant().plus(age).isAfter(clock.instant());
    }

    private void rotate() {
        RSAKey next = generated();
        folder.write(next.getKeyID() + SUFFIX, next.toJSONString());
        keys.stream().skip(KEPT - 1).forEach(old -> folder.delete(old.getKeyID() + SUFFIX));
        keys = Stream.concat(Stream.of(next), keys.stream()).limit(KEPT).toList();
    }

    private RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(clock.instant()))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA is part of every JDK", e);
        }
    }

    private RSAKey read(String name) {
        try {
            RSAKey key = RSAKey.parse(folder.read(name));
            if (key.isPrivate()
                    && key.getIssueTime() != null
                    && name.equals(key.getKeyID() + SUFFIX)) {
                return key;
            }
        } catch (ParseException malformed) {
            // refused below, without its content
        }
        throw new IssuerRefused(folder.file(name), "is no signing key of this issuer; delete it");
    }
}
