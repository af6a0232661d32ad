package io.openhotline.journeys.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.Answer;
import io.openhotline.journeys.parties.HotlineClient;
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

/// Asks every service each second whether it lives and is ready, as an orchestrator does.
public final class HealthWatch implements AutoCloseable {
    private final long begun = System.nanoTime();
    private final Map<String, Collection<Look>> looks = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService clock;

    /// The answers of one moment.
    ///
    /// @param after since the watch began
    /// @param down what readiness gives as reasons: the checks that are down, with their data
    public record Look(Duration after, boolean lives, boolean ready, String down) {}

    public HealthWatch(Hotline hotline, List<String> services) {
        clock = Executors.newScheduledThreadPool(services.size());
        for (String service : services) {
            HotlineClient client = hotline.client(service);
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
            Answer ready = client.get("/q/health/ready");
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

    private static String reasons(Answer ready) {
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

    /// How long after the watch began the service was first not ready; empty when it always was.
    public Optional<Duration> downAfter(String service) {
        return of(service).stream().filter(look -> !look.ready()).findFirst().map(Look::after);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
