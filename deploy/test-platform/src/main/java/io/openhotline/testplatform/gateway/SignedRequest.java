package io.openhotline.testplatform.gateway;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Checks the signature of a request: HMAC-SHA256 over its time, a dot and its body.
final class SignedRequest {
    private static final String ALGORITHM = "HmacSHA256";

    private SignedRequest() {}

    static boolean isSigned(Headers headers, byte[] body, String secret) {
        String time = headers.getFirst("X-Hotline-Time");
        String given = headers.getFirst("X-Hotline-Signature");
        return time != null
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        expected(time, body, secret).getBytes(StandardCharsets.UTF_8));
    }

    private static String expected(String time, byte[] body, String secret) {
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
