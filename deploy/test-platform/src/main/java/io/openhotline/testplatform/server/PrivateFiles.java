package io.openhotline.testplatform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Files and folders that only their owner can read: data, logs and settings hold names, telephone
/// numbers and passwords.
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /// Creates the folder, or closes the one that an earlier version left open.
    public static Path folder(Path path) throws IOException {
        return Files.setPosixFilePermissions(missing(path), FOLDER);
    }

    /// Creates the folder and its parents where they are missing, and leaves others as they are.
    public static Path missing(Path path) throws IOException {
        return Files.createDirectories(path, PosixFilePermissions.asFileAttribute(FOLDER));
    }

    /// Creates an empty file, or closes the one that is there and keeps its content.
    public static Path file(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Files.createFile(path, PosixFilePermissions.asFileAttribute(FILE));
        }
        return Files.setPosixFilePermissions(path, FILE);
    }

    /// Returns the command line with a umask under which nobody else can read what it creates.
    static List<String> privately(List<String> command) {
        var wrapped = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
        wrapped.addAll(command);
        return wrapped;
    }
}
