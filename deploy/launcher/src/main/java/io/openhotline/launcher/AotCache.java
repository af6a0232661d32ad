package io.openhotline.launcher;

import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a service's JVM keeps of a training run beside the jar: its classes, linked, and how often
/// which code ran (JEP 483, 515). A later start maps it, is ready sooner, and compiles what is hot
/// at once instead of finding it out over minutes.
final class AotCache {
    private final Path jar;
    private final Path file;

    AotCache(Path jar) {
        this.jar = jar;
        this.file = jar.resolveSibling("app.aot");
    }

    /// Whether there was a training run after the last build.
    boolean isTrained() {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar))
                            > 0;
        } catch (IOException e) {
            throw new PlatformException("cannot read " + file, e);
        }
    }

    /// Written at the orderly end of the run, which takes a quarter of a minute.
    List<String> writing() {
        return List.of("-XX:AOTCacheOutput=" + file);
    }

    List<String> using() {
        return List.of("-XX:AOTCache=" + file);
    }
}
