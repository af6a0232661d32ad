package io.openhotline.web.page;

import java.security.SecureRandom;
import java.util.Base64;

/// The nonces of pages, and the policy that allows scripts of this site and styles with the nonce.
public final class Nonce {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Nonce() {}

    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Returns the value of `Content-Security-Policy`.
    public static String policy(String nonce) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
                + nonce
                + "'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self';"
                + " base-uri 'none'; frame-ancestors 'none'";
    }
}
