package io.openhotline.local.launcher;

import io.openhotline.local.platform.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/// Everything that one pack's system keeps on the disk.
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

    /// Deletes all but the lock, which the caller holds.
    void empty() {
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(path) && !file.equals(lock())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new PlatformException("cannot empty " + path + ": " + e.getMessage(), e);
        }
    }

    /// The log of the run before is kept once, as `.log.1`.
    void turnLog(String name) {
        try {
            Files.createDirectories(logs());
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
