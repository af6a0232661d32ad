package io.openhotline.platform.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs a request to a gateway: HMAC-SHA256 over the time, a dot and the body, in hexadecimal.
final class Signature {
    static final String HEADER = "X-Hotline-Signature";
    static final String TIME = "X-Hotline-Time";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(String secret, String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
