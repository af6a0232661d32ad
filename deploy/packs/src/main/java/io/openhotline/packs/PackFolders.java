package io.openhotline.packs;

import java.nio.file.Path;
import java.util.Objects;

/// Says where the packs of this project lie.
final class PackFolders {
    private PackFolders() {}

    /// Returns the folder of a pack by its name, below `HOTLINE_ROOT` or the working directory.
    static Path shipped(String name) {
        String root = Objects.requireNonNullElse(System.getenv("HOTLINE_ROOT"), ".");
        return Path.of(root, "deploy/policies", name).toAbsolutePath().normalize();
    }
}
