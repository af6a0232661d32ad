package io.openhotline.dispatch.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names the version of a pack: the one that it states, or twelve digits of the SHA-256 of its
/// file.
final class PackVersion {
    private static final int BYTES = 6;

    private PackVersion() {}

    static String of(PolicyDocument document, Path file) {
        String stated = document.version();
        return stated == null ? digest(file) : stated;
    }

    private static String digest(Path file) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
