package io.openhotline.launcher;

import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The AOT cache that a service's JVM writes in a training run, beside the jar: linked classes and
/// profiles of methods (JEP 483, 515). A later start maps it, is ready sooner, and compiles hot
/// methods at once instead of after minutes.
final class AotCache {
    private final Path jar;
    private final Path file;

    AotCache(Path jar) {
        this.jar = jar;
        this.file = jar.resolveSibling("app.aot");
    }

    /// Returns whether there was a training run after the last build.
    boolean isTrained() {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar))
                            > 0;
        } catch (IOException e) {
            throw new PlatformException("cannot read " + file, e);
        }
    }

    /// Returns the flags that write the cache at the orderly end of the run, which takes 15 s.
    List<String> writing() {
        return List.of("-XX:AOTCacheOutput=" + file);
    }

    List<String> using() {
        return List.of("-XX:AOTCache=" + file);
    }
}
