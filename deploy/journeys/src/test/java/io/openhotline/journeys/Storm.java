package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.journeys.Call.Afterwards;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.system.Arrivals;
import io.openhotline.journeys.system.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Many agents file calls at the same time and repeat a request with the same key until it is
/// answered, while processes are killed.
final class Storm {
    static final int TICKETS = Integer.getInteger("journeys.storm.tickets", 500);
    private static final int MOST = TICKETS * 10;
    static final int PER_SECOND = Integer.getInteger("journeys.storm.per-second", 12);
    static final int AGENTS = 16;
    private static final int BETWEEN_KILLS = 25;
    private static final Duration RETURN = Duration.ofMinutes(3);

    /// Runs while the agents file.
    interface Action {
        void run() throws Exception;
    }

    /// A kill of a process and the time until it was ready again.
    record Kill(String process, long pid, int ticketsBefore, Duration away) {}

    private final String name;
    private final HotlineClient intake;
    private final int perSecond;
    private final Map<Call, Filed> tickets = new ConcurrentHashMap<>();
    private final AtomicInteger repeats = new AtomicInteger();
    private final List<Kill> kills = new ArrayList<>();

    /// @param name in ASCII, part of the requests' keys
    Storm(String name, HotlineClient intake, int perSecond) {
        this.name = name;
        this.intake = intake;
        this.perSecond = perSecond;
    }

    String name() {
        return name;
    }

    /// Files at least [#TICKETS] tickets and continues until the action has ended.
    void run(Action action) throws Exception {
        try (ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor();
                var arrivals = new Arrivals(perSecond, MOST)) {
            List<Future<?>> shifts =
                    IntStream.range(0, AGENTS)
                            .<Future<?>>mapToObj(_ -> agents.submit(() -> work(arrivals)))
                            .toList();
            action.run();
            awaitTickets(TICKETS);
            arrivals.close();
            for (Future<?> shift : shifts) {
                shift.get(5, TimeUnit.MINUTES);
            }
        }
    }

    private Object work(Arrivals arrivals) throws InterruptedException {
        for (int next = arrivals.next(); next >= 0; next = arrivals.next()) {
            Call call = Call.number(name, next);
            Filed ticket = Filed.of(sendUntilAnswered(call.filing()));
            for (Request request : call.then(ticket)) {
                assertThat(sendUntilAnswered(request).status()).isBetween(200, 201);
            }
            tickets.put(call, ticket);
        }
        return tickets;
    }

    private Response sendUntilAnswered(Request request) {
        return intake.sendUntilAnswered(request, repeats::incrementAndGet);
    }

    private void awaitTickets(int count) {
        await(count + " tickets")
                .atMost(Duration.ofMinutes(5))
                .until(() -> tickets.size() >= count);
    }

    /// Waits until more tickets are filed.
    void awaitMore() {
        awaitTickets(tickets.size() + BETWEEN_KILLS);
    }

    /// Kills the process under load and waits until it is ready again.
    void kill(Instance process) {
        kill(process, () -> {});
    }

    /// @param meanwhile runs before the process is ready again
    void kill(Instance process, Runnable meanwhile) {
        awaitMore();
        long pid = process.pid();
        int filed = tickets.size();
        long begun = System.nanoTime();
        process.kill();
        meanwhile.run();
        assertThat(process.awaitReady(RETURN)).as(process.name() + " is ready again").isTrue();
        assertThat(process.pid()).isNotEqualTo(pid);
        kills.add(
                new Kill(process.name(), pid, filed, Duration.ofNanos(System.nanoTime() - begun)));
    }

    List<Kill> kills() {
        return List.copyOf(kills);
    }

    /// The number of retried requests.
    int repeats() {
        return repeats.get();
    }

    Map<Call, Filed> tickets() {
        return Map.copyOf(tickets);
    }

    Set<UUID> ids() {
        return ids(Set.of(Afterwards.values()));
    }

    Set<UUID> ids(Set<Afterwards> afterwards) {
        return tickets.entrySet().stream()
                .filter(entry -> afterwards.contains(entry.getKey().afterwards()))
                .map(entry -> entry.getValue().id())
                .collect(Collectors.toSet());
    }
}
