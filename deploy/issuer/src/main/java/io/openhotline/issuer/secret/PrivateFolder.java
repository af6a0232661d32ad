package io.openhotline.issuer.secret;

import io.openhotline.issuer.settings.IssuerRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/// A folder that only its owner can open (mode 0700), with files of mode 0600. A file that others
/// could have read is refused, because it is no secret any more.
public final class PrivateFolder {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /// Creates the folder where it is missing.
    public static PrivateFolder at(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, PosixFilePermissions.asFileAttribute(FOLDER));
            }
            refuseOpen(path, FOLDER, "700");
            return new PrivateFolder(path);
        } catch (FileAlreadyExistsException e) {
            throw new IssuerRefused(path, "is a file, where a folder is needed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PrivateFolder folder(String name) {
        return at(path.resolve(name));
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /// The names of the files, in order.
    List<String> names() {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            refuseOpen(file(name), FILE, "600");
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the file at one stroke: after a crash it is there whole or not at all.
    public void write(String name, String content) {
        try {
            Path draft =
                    Files.createTempFile(
                            path, ".", ".new", PosixFilePermissions.asFileAttribute(FILE));
            Files.writeString(draft, content);
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOpen(Path path, Set<PosixFilePermission> allowed, String mode)
            throws IOException {
        Set<PosixFilePermission> found = Files.getPosixFilePermissions(path);
        if (!allowed.containsAll(found)) {
            throw new IssuerRefused(
                    path,
                    "others may open it (%s); replace what it holds, or chmod %s"
                            .formatted(PosixFilePermissions.toString(found), mode));
        }
    }
}
