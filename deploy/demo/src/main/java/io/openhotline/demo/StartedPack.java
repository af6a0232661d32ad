package io.openhotline.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;

/// Finds the pack that `deploy/hotline up` has started last on this machine.
final class StartedPack {
    private static final String FIRST = "water-utility";
    private static final String WRITTEN_AT_START = "processes.json";

    private StartedPack() {}

    /// Returns the reference pack if none was started.
    static String of(Map<String, String> environment) {
        Path home = home(environment);
        return Programme.packs().stream()
                .filter(pack -> Files.exists(home.resolve(pack).resolve(WRITTEN_AT_START)))
                .max(Comparator.comparing(pack -> startedAt(home.resolve(pack))))
                .orElse(FIRST);
    }

    /// Returns the folder with a folder for each pack.
    static Path home(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("HOTLINE_HOME", ".hotline"));
    }

    private static FileTime startedAt(Path folder) {
        try {
            return Files.getLastModifiedTime(folder.resolve(WRITTEN_AT_START));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
