package io.openhotline.bench.incident;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.machine.Memory;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.system.MeasuredSystem;
import java.util.List;

/// Measures how long ten thousand tickets take to join an incident at filing and to be closed with
/// it, and what intake needs for it.
public final class IncidentBenchmark implements Benchmark {
    private static final int TICKETS = 10_000;
    private static final int PAGES = 200;

    @Override
    public String name() {
        return "incident";
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        int tickets = run.pace().count(TICKETS, 20);
        try (var system = MeasuredSystem.start(run.place(), name(), List.of("intake"));
                var burst = new Burst(system)) {
            run.report("warming up");
            burst.file(tickets / 5);
            run.awaitIdle(system);
            var table = Table.titled("%,d tickets in one incident".formatted(tickets), "what");
            rate(table, "baseline: filed without an incident", tickets, burst.file(tickets));
            run.awaitIdle(system);
            burst.open();
            rate(table, "filed into the incident", tickets, burst.file(tickets));
            run.awaitIdle(system);
            table.row("a page of 50 of its tickets").add("p99", burst.pages(PAGES));
            rate(table, "closed", tickets, burst.closeIncident());
            memory(table, system);
            return List.of(table.build());
        }
    }

    private static void rate(Table.Builder table, String what, int tickets, double seconds) {
        table.row(what)
                .add("time", Figure.of(seconds, "s"))
                .add("rate", Figure.of(Math.rint(tickets / seconds), "tickets/s"));
    }

    private static void memory(Table.Builder table, MeasuredSystem system) {
        double peak = Memory.peakMegabytes(system.process("intake-service").pid());
        table.row("resident memory of intake, peak")
                .add("memory", Figure.of(Math.rint(peak), "MB").below(Memory.LIMIT_MEGABYTES));
    }
}
