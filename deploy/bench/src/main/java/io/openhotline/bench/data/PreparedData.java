package io.openhotline.bench.data;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.machine.Disk;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.testplatform.server.PlatformException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Systems with the data of two years: a [Recording], multiplied. The data of each size is made
/// once and kept until a migration changes.
///
/// Multiplies only the tables that benchmarks read: `ticket` for lists, the rollups for reports,
/// facts for the lists and exports under them.
public final class PreparedData {
    private static final List<String> SERVICES = List.of("intake", "reporting");

    /// Includes indexes; ten million tickets took 26 GB.
    private static final long BYTES_PER_TICKET = 4_800;

    /// The write-ahead log grows to `max_wal_size` and a little more.
    private static final long LOG_BYTES = 2_300_000_000L;

    /// A fact says on which day and when its ticket was received.
    private static final String SHIFTED_FACT =
            """
            fact || jsonb_build_object(
                'day', ((fact ->> 'day')::date + days)::text,
                'received_at', to_char(
                    (received_at + days * interval '24 hours') at time zone 'UTC',
                    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            """;

    private PreparedData() {}

    /// Starts a system with that many tickets: intake and reporting, filled and idle.
    public static MeasuredSystem open(Run run, int tickets)
            throws SQLException, IOException, InterruptedException {
        String name = "data-" + tickets;
        Path folder = run.place().home().resolve(name);
        Fingerprint fingerprint = Fingerprint.of(run.place().root());
        if (fingerprint.isOf(folder)) {
            return MeasuredSystem.reopen(run.place(), name, SERVICES);
        }
        Fingerprint.unmark(folder);
        Recording recording = Recording.of(run);
        int times = times(tickets, recording.tickets());
        Disk.require(folder, LOG_BYTES + tickets * BYTES_PER_TICKET, tickets + " tickets");
        copyDatabases(recording.folder(), folder);
        MeasuredSystem system = MeasuredSystem.reopen(run.place(), name, SERVICES);
        try {
            multiply(run, system, tickets, times);
            fingerprint.mark(folder);
            return system;
        } catch (SQLException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private static int times(int tickets, int recorded) {
        if (tickets < recorded || tickets % recorded != 0) {
            throw new PlatformException("a size must be a multiple of %,d".formatted(recorded));
        }
        return tickets / recorded;
    }

    private static void copyDatabases(Path from, Path to) throws IOException, InterruptedException {
        Path source = MeasuredSystem.dataFolder(from);
        Path copy = MeasuredSystem.dataFolder(to);
        run("rm", "-rf", copy.toString());
        Files.createDirectories(copy);
        // the superuser's password belongs to the data
        for (String part : List.of("postgres", "secrets")) {
            run("cp", "-a", source.resolve(part).toString(), copy.toString());
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new PlatformException("failed: " + String.join(" ", command));
        }
    }

    private static void multiply(Run run, MeasuredSystem system, int tickets, int times)
            throws SQLException {
        long begun = System.nanoTime();
        try (Connection intake = system.connect("intake");
                Connection reporting = system.connect("reporting")) {
            var indexes = new Indexes(intake);
            var rows = new TableCopies(intake, "ticket");
            var words = new TableCopies(intake, "ticket_search");
            indexes.drop("ticket");
            indexes.drop("ticket_search");
            rows.addRows(times, "received_at");
            words.addRows(times, "received_at");
            long written = System.nanoTime();
            indexes.create();
            new TableCopies(reporting, "daily_rollup").addSums(times, "day");
            new TableCopies(reporting, "daily_times").addBuckets(times, "day");
            multiplyFacts(reporting, times);
            finish(intake);
            finish(reporting);
            run.report(
                    "made %,d tickets: rows in %d s, indexes in %d s"
                            .formatted(
                                    tickets,
                                    Duration.ofNanos(written - begun).toSeconds(),
                                    Duration.ofNanos(System.nanoTime() - written).toSeconds()));
        }
    }

    private static void multiplyFacts(Connection reporting, int times) throws SQLException {
        var indexes = new Indexes(reporting);
        var facts = new TableCopies(reporting, "ticket_fact");
        indexes.drop("ticket_fact");
        facts.addRows(times, "received_at", Map.of("fact", SHIFTED_FACT));
        indexes.create();
    }

    private static void finish(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }
}
