package io.openhotline.bench.data;

import static io.openhotline.bench.data.Part.ROLLUPS;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.machine.Disk;
import io.openhotline.bench.system.MeasuredSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Systems that have been in use for two years. Data of a size is made once and kept; it is made
/// anew when a migration changes.
public final class PreparedData {
    private static final List<String> SERVICES = List.of("intake", "reporting");

    private PreparedData() {}

    /// Starts a system with so many tickets: intake and reporting, filled and at rest.
    public static MeasuredSystem open(Run run, int tickets) throws SQLException, IOException {
        String name = "data-" + tickets;
        Path marker = run.place().home().resolve(name).resolve("prepared");
        String fingerprint = Fingerprint.of(run.place().root());
        if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
            return MeasuredSystem.reopen(run.place(), name, SERVICES);
        }
        Files.deleteIfExists(marker);
        Disk.require(marker.resolveSibling(""), Part.bytes(tickets), tickets + " tickets");
        MeasuredSystem system = MeasuredSystem.start(run.place(), name, SERVICES);
        try {
            fill(run, system, tickets);
            Files.writeString(marker, fingerprint);
            return system;
        } catch (SQLException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private static void fill(Run run, MeasuredSystem system, int tickets) throws SQLException {
        long begun = System.nanoTime();
        try (Connection intake = system.connect("intake");
                Connection reporting = system.connect("reporting")) {
            var indexes = List.of(new Indexes(intake), new Indexes(reporting));
            for (Part part : Part.of(tickets)) {
                indexes.get(SERVICES.indexOf(part.database)).takeFrom(part.table);
            }
            // which the database itself fills from the tickets
            indexes.getFirst().takeFrom("ticket_words");
            write(system, tickets);
            long written = System.nanoTime();
            finish(indexes, tickets);
            run.says(
                    "made %,d tickets: rows in %d s, indexes in %d s"
                            .formatted(
                                    tickets,
                                    Duration.ofNanos(written - begun).toSeconds(),
                                    Duration.ofNanos(System.nanoTime() - written).toSeconds()));
        }
    }

    /// By two writers, since the database keeps one core busy for each.
    private static void write(MeasuredSystem system, int tickets) throws SQLException {
        var calls = Calls.ofTwoYears(tickets);
        var rollups = new Rollups();
        List<Part> rows = Part.of(tickets).stream().filter(part -> part != ROLLUPS).toList();
        try (var even = new StoryWriter(system::connect, "public", rows, rollups);
                var odd = new StoryWriter(system::connect, "public", rows, rollups);
                var sums = new StoryWriter(system::connect, "public", List.of(ROLLUPS), rollups)) {
            var other = CompletableFuture.runAsync(() -> writeEverySecond(calls, 1, odd));
            writeEverySecond(calls, 0, even);
            other.join();
            sums.finish();
        }
    }

    private static void writeEverySecond(Calls calls, int first, StoryWriter writer) {
        try {
            for (long number = first; number < calls.count(); number += 2) {
                writer.write(StoryTeller.tell(calls, number, calls.file(number)));
            }
            writer.finish();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the prepared data", e);
        }
    }

    private static void finish(List<Indexes> indexes, int tickets) throws SQLException {
        for (Indexes database : indexes) {
            database.makeAgain();
            database.execute("vacuum (analyze)");
            database.execute("checkpoint");
        }
        indexes.getFirst().execute("select setval('ticket_number', " + (tickets + 1) + ")");
    }
}
