package io.openhotline.bench.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Of what prepared data depends on: every migration, and this package's own version.
final class Fingerprint {
    /// To be counted up when the generator writes other rows.
    private static final String GENERATOR = "1";

    private static final List<String> MIGRATIONS =
            List.of(
                    "intake-service/src/main/resources/db",
                    "reporting-service/src/main/resources/db",
                    "platform/src/main/resources/db");

    private Fingerprint() {}

    static String of(Path root) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(GENERATOR.getBytes(UTF_8));
            for (String folder : MIGRATIONS) {
                for (Path file : files(root.resolve(folder))) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
