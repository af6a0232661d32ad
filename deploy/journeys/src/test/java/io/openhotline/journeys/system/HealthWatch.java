package io.openhotline.journeys.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Response;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Polls liveness and readiness of every service each second, as an orchestrator does.
public final class HealthWatch implements AutoCloseable {
    private final long begun = System.nanoTime();
    private final Map<String, Collection<Look>> looks = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService clock;

    /// The health of a service at one moment.
    ///
    /// @param after the time since the watch began
    /// @param down the readiness checks that are down, with their data
    public record Look(Duration after, boolean lives, boolean ready, String down) {}

    public HealthWatch(HotlineSystem hotline, List<String> services) {
        clock = Executors.newScheduledThreadPool(services.size());
        for (String service : services) {
            HotlineClient client = hotline.management(service);
            looks.put(service, new ConcurrentLinkedQueue<>());
            var _ =
                    clock.scheduleWithFixedDelay(
                            () -> look(service, client), 0, 1, TimeUnit.SECONDS);
        }
    }

    private void look(String service, HotlineClient client) {
        Duration after = Duration.ofNanos(System.nanoTime() - begun);
        boolean lives = status(client) == 200;
        Look look;
        try {
            Response ready = client.get("/q/health/ready");
            look = new Look(after, lives, ready.status() == 200, reasons(ready));
        } catch (UncheckedIOException e) {
            look = new Look(after, lives, false, "no answer: " + e.getMessage());
        }
        of(service).add(look);
    }

    private static int status(HotlineClient client) {
        try {
            return client.get("/q/health/live").status();
        } catch (UncheckedIOException e) {
            return -1;
        }
    }

    private static String reasons(Response ready) {
        var down = new TreeSet<String>();
        for (JsonNode check : ready.json().path("checks")) {
            if (check.path("status").asText().equals("DOWN")) {
                down.add(check.path("name").asText() + " " + check.path("data"));
            }
        }
        return String.join(", ", down);
    }

    private Collection<Look> of(String service) {
        Collection<Look> found = looks.get(service);
        if (found == null) {
            throw new IllegalArgumentException("not watched: " + service);
        }
        return found;
    }

    public List<Look> looks(String service) {
        return List.copyOf(of(service));
    }

    /// The time until the service was first not ready; empty when it was always ready.
    public Optional<Duration> downAfter(String service) {
        return of(service).stream().filter(look -> !look.ready()).findFirst().map(Look::after);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
