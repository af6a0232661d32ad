package io.openhotline.followup.policy;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a pack as the service does at start, without starting the service.
public final class PolicyReader {
    public static final Path WATER_UTILITY = Path.of("../deploy/policies/water-utility");

    private PolicyReader() {}

    /// Reads the pack of the water utility with changes: pairs of a text and its replacement.
    public static FollowUpPolicy changed(Path folder, String... changes) {
        try {
            String text = Files.readString(WATER_UTILITY.resolve(PolicyProducer.FILE));
            for (int i = 0; i < changes.length; i += 2) {
                if (!text.contains(changes[i])) {
                    throw new IllegalArgumentException("The pack has no " + changes[i]);
                }
                text = text.replace(changes[i], changes[i + 1]);
            }
            Files.writeString(folder.resolve(PolicyProducer.FILE), text);
            return read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FollowUpPolicy read(Path pack) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return PolicyProducer.read(pack, factory.getValidator());
        }
    }
}
