package io.openhotline.testplatform.secret;

import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// A folder of mode 0700 with one file of mode 0600 for each secret. It is created with the first
/// secret. A service reads it as a source of configuration: the name of a file is a property.
public final class SecretFolder {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Path path;

    public SecretFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    public SecretFolder folder(String name) {
        return new SecretFolder(path.resolve(name));
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /// Returns the secret of that name, and generates 256 random bits where it is missing. Throws
    /// if others could have read it.
    public synchronized String secret(String name) {
        if (!has(name)) {
            write(name, generated());
        }
        return read(name);
    }

    /// Writes a secret atomically: after a crash the file is complete or missing.
    public void write(String name, String text) {
        try {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(FOLDER));
            Path draft =
                    Files.createTempFile(
                            path, ".", ".new", PosixFilePermissions.asFileAttribute(FILE));
            Files.writeString(draft, text + "\n");
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PlatformException("cannot write " + file(name) + ": " + e.getMessage(), e);
        }
    }

    private String read(String name) {
        try {
            refuseOpen(path, FOLDER);
            refuseOpen(file(name), FILE);
            String text = Files.readString(file(name)).strip();
            if (text.isEmpty()) {
                throw new PlatformException(file(name) + " is empty; delete it");
            }
            return text;
        } catch (IOException e) {
            throw new PlatformException("cannot read " + file(name) + ": " + e.getMessage(), e);
        }
    }

    private static void refuseOpen(Path path, Set<PosixFilePermission> allowed) throws IOException {
        Set<PosixFilePermission> found = Files.getPosixFilePermissions(path);
        if (!allowed.containsAll(found)) {
            throw new PlatformException(
                    "others may open %s (%s); delete the secrets in it, or use chmod to close it"
                            .formatted(path, PosixFilePermissions.toString(found)));
        }
    }

    private static String generated() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
