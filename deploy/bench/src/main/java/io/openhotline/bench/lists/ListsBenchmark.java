package io.openhotline.bench.lists;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.reads.SizedReads;
import io.openhotline.bench.reads.SizedReads.Subject;
import io.openhotline.bench.result.Table;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/// Measures `GET /tickets` and `POST /tickets/search` by key, by filter and by words, on first and
/// deep pages.
public final class ListsBenchmark implements Benchmark {
    private static final Duration EACH = Duration.ofMillis(400);

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public Shared uses() {
        return Shared.PREPARED_DATA;
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        return new SizedReads(run, EACH)
                .measure("Lists", subject -> new ListCases(intake(subject), sample(subject)).all());
    }

    private static HttpConnection intake(Subject subject) throws Exception {
        return subject.closing().later(HttpConnection.to(subject.system().port("intake")));
    }

    private static TicketSample sample(Subject subject) throws Exception {
        Connection intake = subject.closing().later(subject.system().connect("intake"));
        return new TicketSample(intake, subject.tickets());
    }
}
