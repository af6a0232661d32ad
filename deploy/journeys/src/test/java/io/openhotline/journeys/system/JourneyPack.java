package io.openhotline.journeys.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// Copies the pack of the water utility and adds a ladder whose steps lie seconds apart, so that a
/// journey can watch it. Only supervisions have it.
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
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
