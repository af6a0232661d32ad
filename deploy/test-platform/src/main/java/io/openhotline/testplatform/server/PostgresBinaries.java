package io.openhotline.testplatform.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked once per user and shared by all later starts.
final class PostgresBinaries {
    private static final String VERSION = "18.6.0";
    private static final String ARCHIVE =
            System.getProperty("os.arch").equals("aarch64")
                    ? "/postgres-linux-arm_64.txz"
                    : "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /// Returns the folder with `initdb` and `postgres`. Unpacks it on the first call on this
    /// machine.
    static Path folder() {
        Path home = cache().resolve("postgres-" + VERSION);
        try {
            if (!Files.exists(home.resolve(".complete"))) {
                Files.createDirectories(home);
                unpackOnce(home);
            }
        } catch (IOException e) {
            throw new PlatformException("cannot unpack PostgreSQL into " + home, e);
        }
        return home.resolve("bin");
    }

    private static Path cache() {
        Path base =
                Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .filter(text -> !text.isBlank())
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        return base.resolve("openhotline");
    }

    private static void unpackOnce(Path home) throws IOException {
        Path lockFile = home.resolveSibling(home.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(home.resolve(".complete"))) {
                unpack(home);
                Files.createFile(home.resolve(".complete"));
            }
        }
    }

    private static void unpack(Path home) throws IOException {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new PlatformException("no PostgreSQL for this kind of machine: " + ARCHIVE);
        }
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, home.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElseThrow());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            makeExecutable(target);
        }
    }

    private static void makeExecutable(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
