package io.openhotline.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A copy of a shipped pack in which a test changes a text.
public record PackCopy(Path folder) {
    public static final Path PACKS = Path.of("../policies");

    public static PackCopy of(String pack, Path target) {
        try (Stream<Path> files = Files.list(PACKS.resolve(pack))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return new PackCopy(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces the first `right` in a file, which must contain it.
    public PackCopy with(String file, String right, String wrong) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).contains(right);
            int at = text.indexOf(right);
            Files.writeString(
                    folder.resolve(file),
                    text.substring(0, at) + wrong + text.substring(at + right.length()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the packs of the project.
    public static Stream<Path> shipped() {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders
                    .filter(it -> Files.exists(it.resolve("intake.yaml")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
