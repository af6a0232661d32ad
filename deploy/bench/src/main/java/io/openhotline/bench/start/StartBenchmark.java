package io.openhotline.bench.start;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.Pace;
import io.openhotline.bench.machine.Memory;
import io.openhotline.bench.pipeline.Traffic;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.result.Table.RowBuilder;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.launcher.SupervisedProcess;
import io.openhotline.launcher.SystemOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Measures the start of each service while the database and the broker run, and its resident
/// memory when idle and under load.
public final class StartBenchmark implements Benchmark {
    private static final List<String> SERVICES = SystemOptions.ALL_SERVICES;
    private static final int RATE = 100;
    private static final double MOST_SECONDS = 3;

    private interface Start {
        Duration once() throws Exception;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Shared uses() {
        return Shared.WHOLE_SYSTEM;
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        MeasuredSystem system = run.shared().whole(run);
        return List.of(starts(run, new ColdStart(system)), memory(run, system));
    }

    private static Table starts(Run run, ColdStart start) throws Exception {
        int times = run.pace().count(3, 1);
        var table = Table.titled("From the launch of a service until it is ready, alone", "start");
        List<String> services = run.pace().some(SERVICES);
        start.stop(services);
        for (String service : services) {
            run.report("starting " + service);
            String name = service + "-service";
            add(table.row(name + ", empty database"), 1, () -> start.onceEmpty(service));
            RowBuilder row = table.row(name);
            Figure median = add(row, times, () -> start.once(service));
            row.add("median", median.below(MOST_SECONDS));
        }
        add(table.row("baseline: a JVM that prints one line"), times, JvmBaseline::once);
        services.parallelStream().forEach(service -> start.process(service).start());
        return table.build();
    }

    private static Figure add(RowBuilder row, int times, Start start) throws Exception {
        var took = new ArrayList<Duration>();
        for (int i = 0; i < times; i++) {
            took.add(start.once());
        }
        took.sort(null);
        Figure median = seconds(took.get(times / 2));
        row.add("median", median)
                .add("shortest", seconds(took.getFirst()))
                .add("longest", seconds(took.getLast()));
        return median;
    }

    private static Figure seconds(Duration duration) {
        return Figure.of(duration.toMillis() / 1e3, "s");
    }

    private static Table memory(Run run, MeasuredSystem system) throws Exception {
        run.report("memory idle and at " + RATE + " tickets/s");
        TimeUnit.SECONDS.sleep(2);
        Map<String, Double> idle = new LinkedHashMap<>();
        for (String service : SERVICES) {
            idle.put(service, Memory.residentMegabytes(process(system, service).pid()));
        }
        try (var traffic = new Traffic(system)) {
            traffic.run(
                    run.pace().count(RATE, Pace.COLD_RATE),
                    Duration.ofSeconds(run.pace().count(20, 1)));
        }
        var table = Table.titled("Resident memory", "service");
        idle.forEach((service, megabytes) -> {
            double peak = Memory.peakMegabytes(process(system, service).pid());
            table.row(service + "-service")
                    .add("idle", megabytes, "MB")
                    .add(
                            "at " + RATE + " tickets/s",
                            Figure.of(peak, "MB").below(Memory.LIMIT_MEGABYTES));
        });
        return table.build();
    }

    private static SupervisedProcess process(MeasuredSystem system, String service) {
        return system.process(service + "-service");
    }
}
