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

/// Measures the same read operations on data of each size, by turns.
public final class SizedReads {
    /// The tickets of a smoke run.
    public static final int SMOKE_SIZE = 100;

    private static final List<Integer> SMOKE_SIZES = List.of(SMOKE_SIZE);
    private static final Duration SMOKE_EACH = Duration.ofMillis(60);

    /// A system with that many tickets; resources in `closing` are closed after the last case.
    public record Subject(MeasuredSystem system, int tickets, Closing closing) {}

    /// Gives the cases of a system, in the same order for each.
    public interface Cases {
        List<ReadCase> of(Subject subject) throws Exception;
    }

    private record Sized(List<ReadCase> cases, Table.Builder table) {}

    private final Run run;
    private final Duration each;

    /// @param each how long a case is measured
    public SizedReads(Run run, Duration each) {
        this.run = run;
        this.each = run.pace() == Pace.SMOKE ? SMOKE_EACH : each;
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

    /// Runs all cases in turn until the services' code is compiled.
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
            row.add("calls", times.get(i).count(), "")
                    .add("p50", times.get(i).millis(50))
                    .add("p99", one.limited(times.get(i).millis(99)));
            if (i > 0) {
                double growth =
                        times.get(i).millis(50).value() / times.getFirst().millis(50).value();
                row.add("p50 over the smallest's", one.grown(Figure.of(growth, "×")));
            }
        }
    }
}
