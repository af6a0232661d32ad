package io.openhotline.platform.policy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Names the version of a pack: the one that `names.yaml` states, or twelve digits of the SHA-256
/// of the files in `FILES`.
public final class PackVersion {
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private static final List<String> FILES =
            List.of(
                    "names.yaml",
                    "intake.yaml",
                    "dispatch.yaml",
                    "followup.yaml",
                    "reporting.yaml");
    private static final int BYTES = 6;

    private PackVersion() {}

    /// Accepts missing and broken files, which their readers refuse.
    public static String of(Path pack) {
        String stated = stated(pack);
        return stated.matches(FORM) ? stated : digest(pack);
    }

    private static String stated(Path pack) {
        try {
            Path names = pack.resolve(PackNames.FILE);
            return Files.exists(names)
                    ? new YAMLMapper().readTree(names.toFile()).path("version").asText("")
                    : "";
        } catch (IOException _) {
            return "";
        }
    }

    private static String digest(Path pack) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                if (Files.isReadable(pack.resolve(file))) {
                    sum.update(Files.readAllBytes(pack.resolve(file)));
                }
            }
            return HexFormat.of().formatHex(sum.digest(), 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
