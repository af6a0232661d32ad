package io.openhotline.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the modes of all files and folders under a folder, while servers work in it.
final class Modes extends SimpleFileVisitor<Path> {
    private final Map<Path, String> found = new TreeMap<>();

    private Modes() {}

    static Map<Path, String> under(Path folder) throws IOException {
        var modes = new Modes();
        Files.walkFileTree(folder, modes);
        return modes.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        return visitFile(folder, attributes);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (Files.exists(file)) {
            found.put(file, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    /// A file that its server has deleted meanwhile.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
        return FileVisitResult.CONTINUE;
    }
}
