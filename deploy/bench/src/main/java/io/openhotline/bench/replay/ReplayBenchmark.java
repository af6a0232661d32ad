package io.openhotline.bench.replay;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.data.Calls;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.MeasuredSystem.Spent;
import io.openhotline.contracts.Topics;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Reporting after it was off for as long as the hotline needed for half a million events, and then
/// counting all of them anew.
public final class ReplayBenchmark implements Benchmark {
    private static final String REPORTING = "reporting-service";
    private static final List<String> TOPICS =
            List.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS);

    /// About 500,000 events; a ticket has nearly 6.
    private static final int TICKETS = 86_000;

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        var table = Table.titled("Replay into reporting", "what is done");
        try (MeasuredSystem system =
                        MeasuredSystem.start(run.place(), name(), List.of("reporting"));
                var progress = new Progress(system.bootstrapServers(), REPORTING)) {
            system.process(REPORTING).hold();
            var calls = Calls.ofLastDays(run.pace().count(TICKETS, 1_000));
            long events = publish(system, calls);
            run.says("published %,d events of %,d tickets".formatted(events, calls.count()));
            catchUp(system, progress, events, table);
            Counted caughtUp = Counted.of(system).expect(calls.count());
            rebuild(system, progress, events, table);
            Counted.of(system).expectSame(caughtUp);
            floor(system, table);
        }
        return List.of(table.build());
    }

    private static long publish(MeasuredSystem system, Calls calls) throws Exception {
        var events = new AtomicLong();
        try (var publisher = new EventPublisher(system.bootstrapServers())) {
            new PastEvents()
                    .tell(
                            calls,
                            told -> {
                                publisher.publish(told);
                                events.incrementAndGet();
                            });
        }
        return events.get();
    }

    private static void catchUp(
            MeasuredSystem system, Progress progress, long events, Table.Builder table)
            throws InterruptedException {
        Spent before = system.spent();
        var replay = new Replay(system, REPORTING, events);
        Thread resuming = Thread.startVirtualThread(() -> system.process(REPORTING).resume());
        replay.watch(progress, before, table.row("catch-up after an absence"));
        resuming.join();
    }

    private static void rebuild(
            MeasuredSystem system, Progress progress, long events, Table.Builder table)
            throws Exception {
        Spent before = system.spent();
        try (var http = HttpConnection.to(system.port("reporting"))) {
            http.send(HttpCall.post("/rebuild", "", Map.of())).expect(202);
        }
        new Replay(system, REPORTING, events)
                .watch(progress, before, table.row("rebuild from the first event"));
    }

    private static void floor(MeasuredSystem system, Table.Builder table) throws Exception {
        try (Connection database = system.connect("reporting")) {
            new ReplayFloor(system.bootstrapServers(), TOPICS).measure(database, table);
        }
    }
}
