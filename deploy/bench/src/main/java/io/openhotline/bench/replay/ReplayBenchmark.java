package io.openhotline.bench.replay;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.data.RecordedEvent;
import io.openhotline.bench.data.RecordedEvents;
import io.openhotline.bench.data.Recording;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.contracts.json.EventJson;
import java.io.IOException;
import java.sql.Connection;
import java.util.List;

/// Measures how fast reporting processes half a million events after it was stopped, and how fast
/// it rebuilds its figures from them.
public final class ReplayBenchmark implements Benchmark {

    /// Copies of ten thousand tickets with about six events each.
    private static final int COPIES = 9;

    private static final String OPERATOR = "operator:4001";

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        var table = Table.titled("Replay into reporting", "what is done");
        Recording recording = Recording.of(run);
        try (MeasuredSystem system =
                MeasuredSystem.start(run.place(), name(), List.of("reporting"))) {
            system.process(Replay.REPORTING).stop();
            long tickets = recording.tickets() * (long) COPIES;
            long events = publish(system, recording);
            run.report("published %,d events of %,d tickets".formatted(events, tickets));
            catchUp(system, events, table);
            Counted caughtUp = Counted.of(system).expect(tickets);
            rebuild(system, events, table);
            Counted.of(system).expectSame(caughtUp);
            baseline(system, table);
        }
        return List.of(table.build());
    }

    /// Publishes the copies of each event together.
    private static long publish(MeasuredSystem system, Recording recording) throws IOException {
        long events = 0;
        try (var recorded = RecordedEvents.read(recording.events());
                var publisher = new EventPublisher(system)) {
            while (recorded.hasNext()) {
                RecordedEvent event = recorded.next();
                for (int copy = 0; copy < COPIES; copy++) {
                    publisher.publish(event.copy(copy));
                }
                events += COPIES;
            }
        }
        return events;
    }

    private static void catchUp(MeasuredSystem system, long events, Table.Builder table)
            throws Exception {
        var replay = new Replay(system, events);
        Thread starting = Thread.startVirtualThread(() -> system.process(Replay.REPORTING).start());
        try (var group = new GroupProgress(system, Replay.REPORTING)) {
            replay.watch(group::done, table.row("catch-up after a stop"));
        }
        starting.join();
    }

    private static void rebuild(MeasuredSystem system, long events, Table.Builder table)
            throws Exception {
        var replay = new Replay(system, events);
        try (var http = HttpConnection.to(system.port("reporting"))) {
            http.send(HttpCall.post("/rebuild", "", OPERATOR, "rebuild")).expect(202);
            replay.startClock();
            replay.watch(
                    () -> isRebuilding(http) ? 0 : events,
                    table.row("rebuild from the stored observations"));
        }
    }

    private static boolean isRebuilding(HttpConnection reporting) throws IOException {
        String answer = reporting.send(HttpCall.get("/rebuild", OPERATOR)).expect(200).text();
        return EventJson.MAPPER.readTree(answer).get("running").asBoolean();
    }

    private static void baseline(MeasuredSystem system, Table.Builder table) throws Exception {
        try (Connection database = system.connect("reporting")) {
            new ReplayBaseline(system, RecordedEvents.TOPICS).measure(database, table);
        }
    }
}
