package io.openhotline.journeys.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads the migrations of one service from the sources of a project.
final class Migrations {
    private final List<Path> folders;

    private Migrations(List<Path> folders) {
        this.folders = folders;
    }

    /// Includes the migrations of the modules on which the service depends.
    static Migrations of(Path project, String service) {
        try (Stream<Path> modules = Files.list(project)) {
            return new Migrations(
                    modules.filter(module -> isPartOf(service, module))
                            .map(module -> module.resolve("src/main/resources/db"))
                            .filter(Files::isDirectory)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPartOf(String service, Path module) {
        String name = String.valueOf(module.getFileName());
        return !name.endsWith("-service") || name.equals(service + "-service");
    }

    String text(String script) {
        return folders.stream()
                .flatMap(folder -> find(folder, script))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no migration " + script));
    }

    private static Stream<String> find(Path folder, String script) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.endsWith(script)).toList();
            return found.isEmpty() ? Stream.of() : Stream.of(Files.readString(found.getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
