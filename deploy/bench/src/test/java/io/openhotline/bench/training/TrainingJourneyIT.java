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

/// One service is enough to see that what a run writes is what the next one maps.
class TrainingJourneyIT {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Workplace PLACE = new Workplace(ROOT, Path.of("target/bench"));
    private static final Path CACHE = ROOT.resolve("reporting-service/target/quarkus-app/app.aot");
    private static final List<String> SERVICES = List.of("reporting");

    /// A run without work is no training for anybody.
    @AfterEach
    void forget() throws IOException {
        Files.deleteIfExists(CACHE);
    }

    @Test
    void a_trained_service_starts_from_what_it_has_kept() throws IOException {
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
