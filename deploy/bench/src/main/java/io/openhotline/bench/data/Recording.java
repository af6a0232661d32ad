package io.openhotline.bench.data;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.load.HttpConnection.HttpResponse;
import io.openhotline.bench.load.Retry;
import io.openhotline.bench.pipeline.Traffic;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.launcher.SystemOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// The databases and events of some thousand tickets, recorded once from running services. It is
/// kept until a migration changes.
public final class Recording {
    private static final int TICKETS = 10_000;
    private static final int SMOKE_TICKETS = 50;

    private final Path folder;
    private final int tickets;

    private Recording(Path folder, int tickets) {
        this.folder = folder;
        this.tickets = tickets;
    }

    /// Returns the stored recording, or records it when it is missing or outdated.
    public static Recording of(Run run) throws IOException, InterruptedException {
        int tickets = run.pace().count(TICKETS, SMOKE_TICKETS);
        String name = "recorded-" + tickets;
        var recording = new Recording(run.place().home().resolve(name), tickets);
        Fingerprint fingerprint = Fingerprint.of(run.place().root());
        if (!fingerprint.isOf(recording.folder)) {
            Fingerprint.unmark(recording.folder);
            run.report("recording %,d tickets".formatted(tickets));
            recording.play(run, name);
            fingerprint.mark(recording.folder);
        }
        return recording;
    }

    public int tickets() {
        return tickets;
    }

    /// The file for [RecordedEvents#read].
    public Path events() {
        return folder.resolve("events");
    }

    /// The data folder of a stopped system.
    Path folder() {
        return folder;
    }

    private void play(Run run, String name) throws IOException, InterruptedException {
        var calls = new Calls(tickets);
        try (var system = MeasuredSystem.start(run.place(), name, SystemOptions.ALL_SERVICES);
                var traffic = new Traffic(system)) {
            traffic.play(tickets, (number, intake) -> file(calls, number, intake));
            system.awaitIdle();
            RecordedEvents.write(events(), system.kafka(Map.of()));
        }
    }

    /// The department may complete the ticket before the withdrawal arrives; both results are kept.
    private static UUID file(Calls calls, long number, Retry.Sender intake)
            throws IOException, InterruptedException {
        HttpResponse answer = intake.send(calls.filing(number)).expect(201);
        String id = EventJson.MAPPER.readTree(answer.body()).get("id").asText();
        if (Calls.isWithdrawn(number)) {
            intake.send(Calls.withdrawal(id));
        }
        return UUID.fromString(id);
    }
}
