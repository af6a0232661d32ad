package io.openhotline.packs;

import io.openhotline.client.CommandException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Writes the files of a small pack into a new folder.
final class PackLayout {
    static final List<String> FILES =
            List.of(
                    "names.yaml",
                    "intake.yaml",
                    "dispatch.yaml",
                    "followup.yaml",
                    "reporting.yaml",
                    "identity.yaml");

    private PackLayout() {}

    /// Throws [CommandException] if there is such a folder.
    static void write(Path folder) {
        try {
            Files.createDirectories(Objects.requireNonNull(folder.getParent()));
            Files.createDirectory(folder);
            for (String file : FILES) {
                copy(file, folder.resolve(file));
            }
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(folder + ": there is such a pack", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String file, Path target) throws IOException {
        try (InputStream template =
                Objects.requireNonNull(PackLayout.class.getResourceAsStream("template/" + file))) {
            Files.copy(template, target);
        }
    }
}
