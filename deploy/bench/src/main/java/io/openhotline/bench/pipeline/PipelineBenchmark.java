package io.openhotline.bench.pipeline;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.Pace;
import io.openhotline.bench.pipeline.Traffic.Outcome;
import io.openhotline.bench.result.Figure;
import io.openhotline.bench.result.ResultFile;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.result.Table.RowBuilder;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.MeasuredSystem.Spent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Measures the latency from the answer of `POST /tickets` to the department's topic, to the
/// monthly figures and to the wallboard, and the CPU of a whole ticket: filed, dispatched,
/// accepted, completed, followed up, closed.
public final class PipelineBenchmark implements Benchmark {
    private static final List<Integer> RATES = List.of(100, 200);
    private static final int LIMITED_RATE = 100;
    private static final double MOST_OF_EARLIER = 1.5;
    private static final String COURSE = "The whole course of a ticket";
    private static final String CPU = "CPU of all";
    private static final List<String> PROCESSES =
            List.of(
                    "intake-service",
                    "dispatch-service",
                    "followup-service",
                    "reporting-service",
                    "kafka",
                    "postgres");

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public Shared uses() {
        return Shared.WHOLE_SYSTEM;
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        MeasuredSystem system = run.shared().whole(run);
        try (var traffic = new Traffic(system)) {
            run.report("warming up");
            traffic.run(
                    run.pace().count(RATES.getLast(), Pace.COLD_RATE),
                    Duration.ofSeconds(run.pace().count(20, 1)));
            system.reuseLog();
            run.awaitIdle(system);
            run.report("idle");
            Table idle = idle(system, Duration.ofSeconds(run.pace().count(6, 1)));
            var times =
                    Table.titled(
                            "From the answer of POST /tickets (figures: read every "
                                    + ReportReader.RESOLUTION.toMillis()
                                    + " ms)",
                            "to");
            var course = Table.titled(COURSE, "filed");
            run.report("baseline");
            measureBaseline(run, new PipelineBaseline(system), times, course);
            for (int rate : run.pace().some(RATES)) {
                run.report(rate + " tickets/s");
                Outcome outcome =
                        traffic.run(
                                run.pace().count(rate, Pace.COLD_RATE),
                                Duration.ofSeconds(run.pace().count(60, 2)));
                addTimes(times, rate, outcome);
                addCourse(run, course, rate + "/s", outcome);
            }
            return List.of(times.build(), course.build(), idle);
        }
    }

    private static void addTimes(Table.Builder table, int rate, Outcome outcome) {
        RowBuilder department =
                outcome.toDepartment().addTo(table.row("the department at " + rate + "/s"));
        if (rate == LIMITED_RATE) {
            department.add("p99", outcome.toDepartment().millis(99).below(150));
        }
        outcome.toFigures().addTo(table.row("the monthly figures at " + rate + "/s"));
        RowBuilder wallboard =
                outcome.toWallboard()
                        .addTo(table.row("a viewer of the wallboard at " + rate + "/s"));
        if (rate == LIMITED_RATE) {
            wallboard.add("max", outcome.toWallboard().millis(100).below(2_000));
        }
        outcome.answers().addTo(table.row("the answer itself at " + rate + "/s"));
    }

    /// Requires a system that is warm and idle.
    private static void measureBaseline(
            Run run, PipelineBaseline baseline, Table.Builder times, Table.Builder course)
            throws Exception {
        int count = run.pace().count(300, 20);
        baseline.throughBroker(count).addTo(times.row("baseline: a record through the broker"));
        baseline.intoDatabase(count).addTo(times.row("baseline: a row in the database"));
        var span = Duration.ofSeconds(run.pace().count(6, 1));
        // The first round warms up the client's code.
        baseline.courses(LIMITED_RATE, span);
        Spent spent = baseline.courses(LIMITED_RATE, span);
        long courses = LIMITED_RATE * span.toSeconds();
        addCpu(
                course.row("baseline: 4 commits and 10 records, %d/s".formatted(LIMITED_RATE))
                        .add(CPU, cpu(spent.total(), courses)),
                List.of("client", "kafka", "postgres"),
                spent,
                courses);
    }

    private static void addCourse(Run run, Table.Builder table, String name, Outcome outcome) {
        RowBuilder row = table.row(name);
        row.add("accepted", outcome.accepted(), "/s")
                .add("waiting at the end", outcome.waiting(), "")
                .add("open at the end", outcome.open(), "")
                .add("never closed", outcome.left(), "")
                .add("all closed after", outcome.drained().toMillis() / 1e3, "s");
        Figure cpu = cpu(outcome.spent().total(), outcome.tickets());
        row.add(CPU, cpu);
        run.earlier()
                .flatMap(file -> ResultFile.value(file, COURSE, name, CPU))
                .ifPresent(before ->
                        row.add(
                                "of the earlier commit's",
                                Figure.of(cpu.value() / before, "×").below(MOST_OF_EARLIER)));
        addCpu(row, PROCESSES, outcome.spent(), outcome.tickets());
    }

    private static void addCpu(RowBuilder row, List<String> processes, Spent spent, long tickets) {
        for (String process : processes) {
            row.add("CPU " + process, cpu(spent.of(process), tickets));
        }
    }

    private static Figure cpu(Duration used, long tickets) {
        return Figure.of(Spent.millisPer(used, tickets), "ms/ticket");
    }

    /// CPU of the system while nothing is filed.
    private static Table idle(MeasuredSystem system, Duration span) throws InterruptedException {
        Spent before = system.spent();
        long begun = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(span.toMillis());
        Spent spent = system.spent().since(before);
        double seconds = (System.nanoTime() - begun) / 1e9;
        var table = Table.titled("CPU of a system without work", "span");
        RowBuilder row = table.row(span.toSeconds() + " s");
        for (String process : PROCESSES) {
            row.add(process, spent.of(process).toMillis() / seconds, "ms/s");
        }
        row.add("all", spent.total().toMillis() / seconds, "ms/s");
        return table.build();
    }
}
