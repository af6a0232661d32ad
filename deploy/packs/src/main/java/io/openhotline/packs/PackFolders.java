package io.openhotline.packs;

import io.openhotline.client.CommandException;
import java.nio.file.Files;
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

    /// Throws [CommandException] if the folder is missing.
    static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandException(folder + ": there is no such pack");
        }
        return folder;
    }
}
