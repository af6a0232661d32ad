package io.openhotline.launcher;

import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;

/// The folder with all data of one pack's system.
record DataFolder(Path path) {

    Path part(String name) {
        return path.resolve(name);
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path processes() {
        return path.resolve("processes.json");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /// Moves everything but the lock to the trash. Deleting takes seconds on a slow disk, so that
    /// is done later, by [#sweep()].
    void discard() {
        Path heap = trash().resolve(UUID.randomUUID().toString());
        try (var entries = Files.list(path)) {
            PrivateFiles.missing(heap);
            for (Path entry : entries.toList()) {
                if (!entry.equals(lock()) && !entry.equals(trash())) {
                    Files.move(entry, heap.resolve(entry.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new PlatformException("cannot empty " + path + ": " + e.getMessage(), e);
        }
    }

    /// Deletes the trash of this run, and of earlier runs that ended before they could.
    void sweep() {
        if (!Files.exists(trash())) {
            return;
        }
        try (var files = Files.walk(trash())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException later) {
            System.getLogger("hotline").log(System.Logger.Level.DEBUG, "not swept", later);
        }
    }

    private Path trash() {
        return path.resolve("trash");
    }

    /// Renames the log of the previous run to `.log.1`.
    void turnLog(String name) {
        try {
            PrivateFiles.missing(logs());
            if (Files.exists(log(name))) {
                Files.move(
                        log(name),
                        logs().resolve(name + ".log.1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new PlatformException("cannot write logs into " + logs(), e);
        }
    }
}
