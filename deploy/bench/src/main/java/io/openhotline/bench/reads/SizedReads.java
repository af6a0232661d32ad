package io.openhotline.bench.reads;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.Pace;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.reads.ReadCase.Reading;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.result.Table.RowBuilder;
import io.openhotline.bench.system.MeasuredSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Times the same readings on data of each size, by turns.
public final class SizedReads {
    private static final List<Integer> SMOKE_SIZES = List.of(2_000);
    private static final Duration SMOKE_EACH = Duration.ofMillis(60);
    private static final double MOST_MILLIS = 50;

    /// A system with so many tickets; what is opened on it is closed after the last case.
    public record Subject(MeasuredSystem system, int tickets, Closing closing) {}

    /// What to read of a system: the same of each.
    public interface Cases {
        List<ReadCase> of(Subject subject) throws Exception;
    }

    private record Sized(List<ReadCase> cases, Table.Builder table) {}

    private final Run run;
    private final Duration each;
    private final double mostGrowth;

    /// @param each how long a case is measured
    /// @param mostGrowth the median on larger data over that on the smallest
    public SizedReads(Run run, Duration each, double mostGrowth) {
        this.run = run;
        this.each = run.pace() == Pace.SMOKE ? SMOKE_EACH : each;
        this.mostGrowth = mostGrowth;
    }

    public List<Table> measure(String title, Cases cases) throws Exception {
        try (var closing = new Closing()) {
            var sizes = new ArrayList<Sized>();
            for (int tickets : run.pace() == Pace.SMOKE ? SMOKE_SIZES : run.sizes()) {
                MeasuredSystem system = run.shared().prepared(run, tickets);
                sizes.add(
                        new Sized(
                                cases.of(new Subject(system, tickets, closing)),
                                Table.titled(
                                        "%s, %,d tickets".formatted(title, tickets),
                                        "what is read")));
            }
            warmUp(sizes);
            for (int number = 0; number < sizes.getFirst().cases().size(); number++) {
                time(sizes, number);
            }
            return sizes.stream().map(size -> size.table().build()).toList();
        }
    }

    /// The services' code is compiled once it has been used, whichever case comes first.
    private void warmUp(List<Sized> sizes) throws Exception {
        long until = System.nanoTime() + each.multipliedBy(4).toNanos();
        for (long call = 0; System.nanoTime() < until; call++) {
            for (Sized size : sizes) {
                List<ReadCase> cases = size.cases();
                cases.get((int) (call % cases.size())).reading().read(call);
            }
        }
    }

    private void time(List<Sized> sizes, int number) throws Exception {
        List<Reading> readings =
                sizes.stream().map(size -> size.cases().get(number).reading()).toList();
        List<Latencies> times = ReadTimes.of(readings, each);
        for (int i = 0; i < sizes.size(); i++) {
            ReadCase one = sizes.get(i).cases().get(number);
            RowBuilder row = sizes.get(i).table().row(one.name());
            add(row, one, times.get(i));
            if (i > 0) {
                addGrowth(row, one, times.get(i), times.getFirst());
            }
        }
    }

    private static void add(RowBuilder row, ReadCase one, Latencies times) {
        Figure p99 = times.millis(99);
        row.add("calls", times.count(), "")
                .add("p50", times.millis(50))
                .add("p99", one.promised() ? p99.below(MOST_MILLIS) : p99);
    }

    private void addGrowth(RowBuilder row, ReadCase one, Latencies times, Latencies smallest) {
        Figure growth = Figure.of(times.millis(50).value() / smallest.millis(50).value(), "×");
        row.add("p50 over the smallest's", one.promised() ? growth.below(mostGrowth) : growth);
    }
}
