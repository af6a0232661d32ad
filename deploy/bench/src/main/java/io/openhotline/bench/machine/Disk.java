package io.openhotline.bench.machine;

import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Checks the free space of a disk.
public final class Disk {
    /// Free bytes that must remain after a benchmark has written its data.
    private static final long RESERVE = 2_000_000_000L;

    private Disk() {}

    /// Throws [PlatformException] with a message of one line when the disk has no room for `bytes`.
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
