package io.openhotline.bench.reads;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.Pace;
import io.openhotline.bench.data.PreparedData;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.result.Table.RowBuilder;
import io.openhotline.bench.system.MeasuredSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Times the same readings on data of each size.
public final class SizedReads {
    private static final List<Integer> SMOKE_SIZES = List.of(2_000);
    private static final Duration SMOKE_EACH = Duration.ofMillis(60);
    private static final double MOST_MILLIS = 50;

    /// A system with so many tickets; what is opened on it is closed after the last case.
    public record Subject(MeasuredSystem system, int tickets, Closing closing) {}

    /// What to read of a system.
    public interface Cases {
        List<ReadCase> of(Subject subject) throws Exception;
    }

    private final Run run;
    private final Duration each;
    private final double mostGrowth;
    private final Map<String, Double> smallest = new LinkedHashMap<>();

    /// @param each how long a case is measured
    /// @param mostGrowth the median on the largest data over that on the smallest
    public SizedReads(Run run, Duration each, double mostGrowth) {
        this.run = run;
        this.each = run.pace() == Pace.SMOKE ? SMOKE_EACH : each;
        this.mostGrowth = mostGrowth;
    }

    public List<Table> measure(String title, Cases cases) throws Exception {
        List<Integer> sizes = run.pace() == Pace.SMOKE ? SMOKE_SIZES : run.sizes();
        var tables = new ArrayList<Table>();
        for (int size : sizes) {
            tables.add(measure("%s, %,d tickets".formatted(title, size), size, cases));
        }
        return tables;
    }

    private Table measure(String title, int size, Cases cases) throws Exception {
        var table = Table.titled(title, "what is read");
        try (MeasuredSystem system = PreparedData.open(run, size);
                var closing = new Closing()) {
            List<ReadCase> all = cases.of(new Subject(system, size, closing));
            warmUp(all);
            for (ReadCase one : all) {
                add(table.row(one.name()), one, ReadTimes.of(one.reading(), each));
            }
        }
        return table.build();
    }

    /// The service's code is compiled once it has been used, whichever case comes first.
    private void warmUp(List<ReadCase> all) throws Exception {
        long until = System.nanoTime() + each.multipliedBy(4).toNanos();
        for (long call = 0; System.nanoTime() < until; call++) {
            all.get((int) (call % all.size())).reading().read(call);
        }
    }

    private void add(RowBuilder row, ReadCase one, Latencies times) {
        Figure p99 = times.millis(99);
        row.add("calls", times.count(), "")
                .add("p50", times.millis(50))
                .add("p99", one.promised() ? p99.below(MOST_MILLIS) : p99);
        double median = times.millis(50).value();
        Double before = smallest.putIfAbsent(one.name(), median);
        if (before != null) {
            Figure growth = Figure.of(median / before, "×");
            row.add("p50 over the smallest's", one.promised() ? growth.below(mostGrowth) : growth);
        }
    }
}
