package io.openhotline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    private static final Instant BUILT = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir Path folder;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = written("quarkus-run.jar", BUILT);
    }

    @Test
    void a_service_that_never_trained_is_untrained() {
        assertThat(new AotCache(jar).isTrained()).isFalse();
    }

    @Test
    void a_service_that_trained_after_its_build_is_trained() throws IOException {
        written("app.aot", BUILT.plusSeconds(60));

        assertThat(new AotCache(jar).isTrained()).isTrue();
    }

    @Test
    void a_new_build_makes_it_untrained() throws IOException {
        written("app.aot", BUILT.minusSeconds(60));

        assertThat(new AotCache(jar).isTrained()).isFalse();
    }

    private Path written(String name, Instant at) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
