package io.openhotline.bench.reports;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.Pace;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.reads.Closing;
import io.openhotline.bench.reads.ReadCase;
import io.openhotline.bench.reads.SizedReads;
import io.openhotline.bench.reads.SizedReads.Subject;
import io.openhotline.bench.result.Table;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Measures reports of any period, figures by one dimension and by crossed pairs, lists and exports
/// of tickets, beside a trivial page and the bare sums in SQL.
public final class ReportsBenchmark implements Benchmark {
    private static final Duration EACH = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Shared uses() {
        return Shared.PREPARED_DATA;
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        var tables =
                new ArrayList<>(
                        new SizedReads(run, EACH).measure("Reports", ReportsBenchmark::cases));
        int tickets = run.pace() == Pace.SMOKE ? SizedReads.SMOKE_SIZE : run.sizes().getLast();
        run.report("export");
        tables.add(new Export(run.shared().prepared(run, tickets)).measure(tickets));
        return tables;
    }

    private static List<ReadCase> cases(Subject subject) throws Exception {
        Closing closing = subject.closing();
        HttpConnection http = closing.later(HttpConnection.to(subject.system().port("reporting")));
        Connection database = closing.later(subject.system().connect("reporting"));
        var sums = closing.later(new BareSums(database));
        var cases = new ReportCases(http);
        Stream<ReadCase> baselines =
                Stream.of(
                        ReadCase.trivial(http),
                        new ReadCase(
                                "baseline: the sums of a month",
                                number -> sums.of(ReportCases.firstDay(number))));
        return Stream.of(baselines, cases.reports(), cases.figures(), cases.lists())
                .flatMap(all -> all)
                .toList();
    }
}
