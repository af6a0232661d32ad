package io.openhotline.bench.training;

import io.openhotline.bench.Pace;
import io.openhotline.bench.pipeline.Traffic;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.Workplace;
import io.openhotline.launcher.SystemOptions;
import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Runs the services under load, from filing to closure, so that their JVMs write an AOT cache
/// beside the jars for later starts.
public final class Training {
    private static final List<String> SERVICES = SystemOptions.ALL_SERVICES;
    private static final String NAME = "training";
    private static final int RATE = 100;

    /// Begins below the full rate, a part of which cold services refuse.
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private final Workplace place;

    public Training(Workplace place) {
        this.place = place;
    }

    /// Whether the services were trained since the last build.
    public boolean isDone() {
        return MeasuredSystem.isTrained(place, SERVICES);
    }

    public void run(Duration duration) throws IOException, InterruptedException {
        try (var system = MeasuredSystem.train(place, NAME, SERVICES);
                var traffic = new Traffic(system)) {
            traffic.run(Pace.COLD_RATE, WARM_UP);
            traffic.run(RATE, duration);
            system.awaitIdle();
        }
        if (!isDone()) {
            throw new PlatformException(
                    "a service wrote no AOT cache; see the logs in " + place.home().resolve(NAME));
        }
    }
}
