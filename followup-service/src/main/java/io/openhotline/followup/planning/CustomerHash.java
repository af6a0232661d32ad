package io.openhotline.followup.planning;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.pack.PackScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Hashes telephone numbers with a secret key, so that the hashes don't give the numbers away. A
/// pack with a cap needs the secret, and the service doesn't start without it.
@PackScoped
class CustomerHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final Optional<String> key;

    CustomerHash(
            @ConfigProperty(name = "hotline.followup.customer-key") Optional<String> key,
            FollowUpPolicy policy) {
        if (policy.asking().cap() != null && key.isEmpty()) {
            throw new IllegalStateException(
                    "The pack limits surveys per customer: the secret"
                            + " hotline.followup.customer-key is missing");
        }
        this.key = key;
    }

    byte[] of(String phone) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] secret = key.orElseThrow().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(phone.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static long lockKey(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong();
    }
}
