package io.openhotline.bench;

import io.openhotline.bench.Benchmark.Run;
import io.openhotline.bench.incident.IncidentBenchmark;
import io.openhotline.bench.intake.IntakeBenchmark;
import io.openhotline.bench.lists.ListsBenchmark;
import io.openhotline.bench.pipeline.PipelineBenchmark;
import io.openhotline.bench.replay.ReplayBenchmark;
import io.openhotline.bench.reports.ReportsBenchmark;
import io.openhotline.bench.result.ResultFile;
import io.openhotline.bench.result.Table;
import io.openhotline.bench.result.TableText;
import io.openhotline.bench.start.StartBenchmark;
import io.openhotline.bench.system.Workplace;
import io.openhotline.bench.training.Training;
import io.openhotline.testplatform.server.PlatformException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hotline bench`: runs benchmarks one after the other, prints their tables and writes them as
/// JSON. Exit status 0: all were measured, also where a limit is missed; 1: one failed.
@Command(
        name = "bench",
        description = "Measures the system, beside a baseline of the same machine.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    private static final List<Benchmark> ALL =
            List.of(
                    new IntakeBenchmark(),
                    new StartBenchmark(),
                    new PipelineBenchmark(),
                    new ReportsBenchmark(),
                    new ListsBenchmark(),
                    new IncidentBenchmark(),
                    new ReplayBenchmark());

    private static final Duration TRAINING = Duration.ofMinutes(1);

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description =
                    "intake, start, pipeline, reports, lists, incident, replay; none given: all of them")
    private List<String> names = List.of();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N,N",
            description = "tickets in the data of reports and lists (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = List.of(100_000, 1_000_000);

    @Option(
            names = "--smoke",
            description = "runs each for a few seconds, as a test; its figures mean nothing")
    private boolean smoke;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description =
                    "file for the figures as JSON (default: a new one in .hotline/bench/results)")
    private @Nullable Path json;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "results of an earlier commit (JSON), measured in the same hour")
    private @Nullable Path earlier;

    @Option(names = "--root", hidden = true, defaultValue = "${env:HOTLINE_ROOT:-.}")
    private Path root = Path.of(".");

    @Option(names = "--home", hidden = true, defaultValue = "${env:HOTLINE_HOME:-.hotline}")
    private Path home = Path.of(".hotline");

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Bench())
                .setExecutionExceptionHandler((failure, commandLine, _) -> {
                    if (!(failure instanceof PlatformException)) {
                        throw failure;
                    }
                    commandLine.getErr().println("hotline: " + failure.getMessage());
                    return 1;
                });
    }

    @Override
    public Integer call() throws Exception {
        Instant begun = Instant.now();
        List<Benchmark> chosen = chosen();
        Workplace place = place();
        if (!smoke && !new Training(place).isDone()) {
            train();
        }
        var tables = new ArrayList<Table>();
        try (var shared = new SharedSystems()) {
            var run =
                    new Run(
                            place,
                            smoke ? Pace.SMOKE : Pace.FULL,
                            sizes,
                            Optional.ofNullable(earlier),
                            shared);
            for (Benchmark benchmark : chosen) {
                shared.keepFor(benchmark.uses());
                tables.addAll(measure(benchmark, run));
            }
        }
        Path file =
                json == null
                        ? place.home().resolve("results").resolve(begun.getEpochSecond() + ".json")
                        : json;
        ResultFile.write(file, begun, tables);
        conclude(tables, file);
        return 0;
    }

    @Command(
            name = "train",
            description =
                    "Runs the services under load, so that later starts use the recorded AOT cache.")
    int train() throws Exception {
        System.out.println("training the services, once after a build");
        new Training(place()).run(TRAINING);
        return 0;
    }

    private Workplace place() {
        return new Workplace(
                root.toAbsolutePath().normalize(),
                home.toAbsolutePath().normalize().resolve("bench"));
    }

    private List<Benchmark> chosen() {
        for (String name : names) {
            if (ALL.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
                throw new PlatformException(
                        "no benchmark is called "
                                + name
                                + "; there are "
                                + String.join(", ", ALL.stream().map(Benchmark::name).toList()));
            }
        }
        return ALL.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
    }

    private static List<Table> measure(Benchmark benchmark, Run run) throws Exception {
        long begun = System.nanoTime();
        System.out.println("\nmeasuring " + benchmark.name());
        List<Table> tables = benchmark.run(run);
        if (tables.isEmpty() || tables.stream().anyMatch(Table::isEmpty)) {
            throw new PlatformException(benchmark.name() + " has no figures");
        }
        tables.forEach(table -> System.out.print(TableText.of(table)));
        System.out.printf(
                "%s took %d s%n",
                benchmark.name(), Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        return tables;
    }

    private void conclude(List<Table> tables, Path file) {
        System.out.println("\nThe same figures as JSON: " + file);
        if (smoke) {
            return;
        }
        List<String> missed = TableText.missed(tables);
        System.out.println(missed.isEmpty() ? "Every limit holds." : "Missed limits:");
        missed.forEach(line -> System.out.println("- " + line));
    }
}
