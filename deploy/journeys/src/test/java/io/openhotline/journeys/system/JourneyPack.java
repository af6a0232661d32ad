package io.openhotline.journeys.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/// Copies the pack of the water utility and adds a ladder whose steps lie seconds apart, so that a
/// journey can watch it. Only supervisions have it. Asks about other matters by phone and then by
/// mail, where an answer counts after seconds.
final class JourneyPack {
    static final String LADDER =
            """

            ladders:
              supervision:
                - {at: -PT14S, tell: [DEPARTMENT]}
                - {at: -PT2S, tell: [SUPERVISOR]}
                - {at: PT0S, tell: [DEPARTMENT, SUPERVISOR]}
                - {at: PT3S, tell: [PROJECT_LEAD]}
                - {at: PT30S, tell: [MANAGER_LINE], raiseSeverity: true}
            """;

    private static final Map<String, String> ASKING =
            Map.of(
                    "OTHER:      { rate: 0.10, due: PT24H }",
                    "OTHER: { rate: 1.00, due: PT24H, ways: [{ way: PHONE, attempts: 1 },"
                            + " { way: EMAIL, within: P2D }] }",
                    "correction: PT30M",
                    "correction: PT2S");

    private JourneyPack() {}

    static Path copy(Path original, Path target) {
        try {
            Files.createDirectories(target);
            try (Stream<Path> files = Files.list(original)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(target.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
            Files.writeString(target.resolve("dispatch.yaml"), LADDER, StandardOpenOption.APPEND);
            askAboutOtherMatters(target.resolve("followup.yaml"));
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void askAboutOtherMatters(Path file) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<String, String> change : ASKING.entrySet()) {
            if (!text.contains(change.getKey())) {
                throw new IllegalStateException("The pack lacks " + change.getKey());
            }
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(file, text);
    }
}
