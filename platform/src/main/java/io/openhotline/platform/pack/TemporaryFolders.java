package io.openhotline.platform.pack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Writes files of versions to temporary folders of this process, because readers read folders.
final class TemporaryFolders {
    private static final String PREFIX = "hotline-pack-";

    private TemporaryFolders() {}

    static Path unpacked(PackFiles files) {
        try {
            Path folder = Files.createTempDirectory(PREFIX);
            files.writeTo(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Leaves a folder alone that isn't temporary.
    static void delete(Path folder) {
        Path name = folder.getFileName();
        if (name == null || !name.toString().startsWith(PREFIX)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
