package io.openhotline.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Shows with one service that a start maps the AOT cache that an earlier run wrote.
class TrainingJourneyIT {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Workplace PLACE = new Workplace(ROOT, Path.of("target/bench"));
    private static final Path CACHE = ROOT.resolve("reporting-service/target/quarkus-app/app.aot");
    private static final List<String> SERVICES = List.of("reporting");

    /// Deletes the cache, because it was recorded without load.
    @AfterEach
    void deleteTheCache() throws IOException {
        Files.deleteIfExists(CACHE);
    }

    @Test
    void a_trained_service_starts_from_its_aot_cache() throws IOException {
        Files.deleteIfExists(CACHE);
        try (var untrained = MeasuredSystem.train(PLACE, "training", SERVICES)) {
            assertThat(mapped(untrained)).doesNotContain(CACHE.toString());
        }
        assertThat(MeasuredSystem.isTrained(PLACE, SERVICES)).isTrue();

        try (var trained = MeasuredSystem.start(PLACE, "training", SERVICES)) {
            assertThat(mapped(trained)).contains(CACHE.toString());
        }
    }

    private static String mapped(MeasuredSystem system) throws IOException {
        long pid = system.process("reporting-service").pid();
        return Files.readString(Path.of("/proc", Long.toString(pid), "maps"));
    }
}
