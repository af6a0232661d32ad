package io.openhotline.bench.data;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.load.Connections;
import io.openhotline.bench.load.HttpConnection.HttpAnswer;
import io.openhotline.bench.pipeline.Traffic;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.launcher.SystemOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/// The courses of some thousand tickets, played once through the running services: what each
/// service stored and published. It is kept until a migration changes.
public final class Recording {
    private static final int TICKETS = 10_000;
    private static final int SMOKE_TICKETS = 50;

    private final Path folder;
    private final int tickets;

    private Recording(Path folder, int tickets) {
        this.folder = folder;
        this.tickets = tickets;
    }

    /// Plays the calls where there is no recording that still fits.
    public static Recording of(Run run) throws IOException, InterruptedException {
        int tickets = run.pace().count(TICKETS, SMOKE_TICKETS);
        String name = "recorded-" + tickets;
        var recording = new Recording(run.place().home().resolve(name), tickets);
        Fingerprint fingerprint = Fingerprint.of(run.place().root());
        if (!fingerprint.isOf(recording.folder)) {
            Fingerprint.unmark(recording.folder);
            run.says("playing %,d tickets through the services".formatted(tickets));
            recording.play(run, name);
            fingerprint.mark(recording.folder);
        }
        return recording;
    }

    public int tickets() {
        return tickets;
    }

    /// For [RecordedEvents#read].
    public Path events() {
        return folder.resolve("events");
    }

    /// Holds the data of a system that is not running.
    Path folder() {
        return folder;
    }

    private void play(Run run, String name) throws IOException, InterruptedException {
        var calls = new Calls(tickets);
        try (var system = MeasuredSystem.start(run.place(), name, SystemOptions.ALL_SERVICES);
                var traffic = new Traffic(system)) {
            traffic.play(tickets, (number, intake) -> file(calls, number, intake));
            system.awaitRest();
            RecordedEvents.write(events(), system.bootstrapServers());
        }
    }

    /// A withdrawal may come too late, when the department was quicker.
    private static UUID file(Calls calls, long number, Connections intake)
            throws IOException, InterruptedException {
        HttpAnswer answer = intake.send(calls.filing(number)).expect(201);
        String id = EventJson.MAPPER.readTree(answer.body()).get("id").asText();
        if (Calls.isWithdrawn(number)) {
            intake.send(Calls.withdrawal(id));
        }
        return UUID.fromString(id);
    }
}
