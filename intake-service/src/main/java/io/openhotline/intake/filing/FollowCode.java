package io.openhotline.intake.filing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/// Represents the code by which a customer without contact data follows a ticket: twelve characters
/// that nobody mistakes for others. The database has its digest only.
public record FollowCode(String text) {
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FollowCode random() {
        return new FollowCode(
                RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                        .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                        .collect(Collectors.joining()));
    }

    /// Reads a code as people type it.
    public static FollowCode typed(String text) {
        return new FollowCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    public String digest() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hides the code from logs.
    @Override
    public String toString() {
        return "FollowCode";
    }
}
