package io.openhotline.packs;

import io.openhotline.client.CommandException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    static void write(Path folder, TreeLayout tree) {
        try {
            Files.createDirectories(Objects.requireNonNull(folder.getParent()));
            Files.createDirectory(folder);
            for (String file : FILES) {
                Files.writeString(folder.resolve(file), tree.into(file, template(file)));
            }
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(folder + ": there is such a pack", e);
        } catch (IOException e) {
            throw new CommandException("cannot write " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String template(String file) throws IOException {
        try (InputStream template =
                Objects.requireNonNull(PackLayout.class.getResourceAsStream("template/" + file))) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
