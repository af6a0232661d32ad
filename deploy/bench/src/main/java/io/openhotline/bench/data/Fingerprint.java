package io.openhotline.bench.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Identifies what prepared data depends on: all migrations and the version of this package. A
/// folder with another fingerprint is prepared again.
record Fingerprint(String text) {
    /// Raise it when this package prepares other data.
    private static final String VERSION = "2";

    private static final String MARKER = "prepared";

    static Fingerprint of(Path root) throws IOException {
        MessageDigest digest = sha256();
        digest.update(VERSION.getBytes(UTF_8));
        for (Path migration : migrations(root)) {
            digest.update(Files.readAllBytes(migration));
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    boolean isOf(Path folder) throws IOException {
        Path marker = folder.resolve(MARKER);
        return Files.exists(marker) && Files.readString(marker).equals(text);
    }

    void mark(Path folder) throws IOException {
        Files.writeString(folder.resolve(MARKER), text);
    }

    /// Marks the folder as unfinished.
    static void unmark(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(MARKER));
    }

    private static List<Path> migrations(Path root) throws IOException {
        try (var modules = Files.list(root)) {
            List<Path> folders =
                    modules.map(module -> module.resolve("src/main/resources/db"))
                            .filter(Files::isDirectory)
                            .sorted()
                            .toList();
            var found = new ArrayList<Path>();
            for (Path folder : folders) {
                try (var files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile).sorted().forEach(found::add);
                }
            }
            return found;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
