package io.openhotline.bench.intake;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.load.Saturation.Throughput;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.result.Table.RowBuilder;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.MeasuredSystem.Spent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Measures the throughput of `POST /tickets`, its latency below saturation and the CPU per ticket,
/// while the relay publishes.
public final class IntakeBenchmark implements Benchmark {
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32, 64);
    private static final int LIMITED = 32;
    private static final double LEAST_PER_SECOND = 1_500;
    private static final int WARM_UPS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int TURNS = 2;
    private static final Duration SPAN = Duration.ofSeconds(3);
    private static final Duration STEADY = Duration.ofSeconds(10);
    private static final int WORKERS = 64;

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        try (var system = MeasuredSystem.start(run.place(), name(), List.of("intake"))) {
            var desk = new BusyDesk(system);
            run.report("warming up");
            for (int i = 0; i < run.pace().count(WARM_UPS, 1); i++) {
                run.awaitIdle(system);
                desk.saturate(WORKERS, run.pace().of(WARM_UP));
            }
            system.reuseLog();
            var saturation = Table.titled("Tickets accepted at saturation", "connections");
            double most = 0;
            for (int connections : run.pace().some(CONNECTIONS)) {
                run.report(connections + " connections");
                most = Math.max(most, saturate(run, system, desk, connections, saturation::row));
            }
            return List.of(saturation.build(), steady(run, system, desk, most));
        }
    }

    private interface Rows {
        RowBuilder row(String name);
    }

    /// Measures baseline and service by turns, so that a slow moment of the machine affects both.
    private static double saturate(
            Run run, MeasuredSystem system, BusyDesk desk, int connections, Rows rows)
            throws Exception {
        Duration span = run.pace().of(SPAN);
        var baseline = new ArrayList<Throughput>();
        var accepted = new ArrayList<Throughput>();
        var spent = new ArrayList<Spent>();
        long refused = desk.refused();
        for (int turn = 0; turn < run.pace().count(TURNS, 1); turn++) {
            run.awaitIdle(system);
            baseline.add(new CommitBaseline(system).run(connections, span));
            run.awaitIdle(system);
            Spent before = system.spent();
            accepted.add(desk.saturate(connections, span));
            spent.add(system.spent().since(before));
        }
        Throughput all = Throughput.sum(accepted);
        double baselineRate = Throughput.sum(baseline).perSecond();
        Figure rate = Figure.of(Math.rint(all.perSecond()), "tickets/s");
        RowBuilder row =
                rows.row(Integer.toString(connections))
                        .add("baseline", Math.rint(baselineRate), "tickets/s")
                        .add(
                                "accepted",
                                connections == LIMITED ? rate.atLeast(LEAST_PER_SECOND) : rate)
                        .add("of the baseline", all.perSecond() / baselineRate, "×")
                        .add("answers 503", desk.refused() - refused, "");
        cpu(row, Spent.sum(spent), all.calls());
        return all.perSecond();
    }

    private static Table steady(Run run, MeasuredSystem system, BusyDesk desk, double most)
            throws Exception {
        var table = Table.titled("Answer of POST /tickets at a constant rate", "of saturation");
        for (int part : List.of(4, 2)) {
            double rate = Math.floor(most / part);
            run.awaitIdle(system);
            run.report("%.0f tickets/s".formatted(rate));
            Spent before = system.spent();
            Latencies latencies =
                    desk.at(new ConstantRate(rate, run.pace().of(STEADY), WORKERS), WORKERS);
            Spent spent = system.spent().since(before);
            RowBuilder row = table.row("1/" + part).add("rate", rate, "tickets/s");
            cpu(latencies.addTo(row), spent, latencies.count());
        }
        return table.build();
    }

    private static void cpu(RowBuilder row, Spent spent, long tickets) {
        row.add("CPU of the service", perTicket(spent, "intake-service", tickets))
                .add("of the database", perTicket(spent, "postgres", tickets))
                .add("of the broker", perTicket(spent, "kafka", tickets));
    }

    private static Figure perTicket(Spent spent, String process, long tickets) {
        return Figure.of(Spent.millisPer(spent.of(process), tickets), "ms/ticket");
    }
}
