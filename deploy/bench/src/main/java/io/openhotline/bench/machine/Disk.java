package io.openhotline.bench.machine;

import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Room on a disk.
public final class Disk {
    /// What must be left when a benchmark has written all it wants.
    private static final long RESERVE = 2_000_000_000L;

    private Disk() {}

    /// Throws [PlatformException] in one line where so many bytes more would fill the disk.
    public static void require(Path folder, long bytes, String what) {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes + RESERVE) {
                throw new PlatformException(
                        "%s needs %,d MB on the disk of %s, which has %,d MB left"
                                .formatted(
                                        what,
                                        (bytes + RESERVE) / 1_000_000,
                                        folder,
                                        free / 1_000_000));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
