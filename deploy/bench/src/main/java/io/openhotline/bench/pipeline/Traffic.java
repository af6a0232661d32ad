package io.openhotline.bench.pipeline;

import io.openhotline.bench.load.Connections;
import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection.HttpResponse;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.load.Retry;
import io.openhotline.bench.system.MeasuredSystem;
import io.openhotline.bench.system.MeasuredSystem.Spent;
import io.openhotline.testplatform.server.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/// Files tickets at a constant rate while departments, follow-up callers and a reader of the report
/// work on them.
public final class Traffic implements AutoCloseable {
    private static final int CONNECTIONS = 64;
    private static final int CLERKS = 16;
    private static final int MOST_PER_SECOND = 500;
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /// The results of one run.
    ///
    /// @param accepted tickets accepted per second
    /// @param waiting tickets without an instruction when the last one was filed
    /// @param open tickets not closed at that moment
    /// @param left tickets not closed at the timeout
    /// @param spent CPU from the first ticket until all were closed
    public record Outcome(
            long tickets,
            double accepted,
            long waiting,
            long open,
            long left,
            Duration drained,
            Latencies answers,
            Latencies toDepartment,
            Latencies toFigures,
            Latencies toWallboard,
            Spent spent) {}

    private final MeasuredSystem system;
    private final Departments departments;
    private final Callers callers;
    private final Connections intake;
    private final Retry retry = new Retry();

    public Traffic(MeasuredSystem system) throws IOException {
        this.system = system;
        this.departments = new Departments(system);
        this.callers = new Callers(system);
        this.intake = new Connections(system.port("intake"), CONNECTIONS);
    }

    /// Files tickets and waits until each is closed.
    public Outcome run(double perSecond, Duration duration)
            throws IOException, InterruptedException {
        var ledger = new Ledger();
        departments.writeInto(ledger);
        callers.writeInto(ledger);
        try (var figures = new ReportReader(system.port("reporting"));
                var wallboard = new WallboardViewer(system.port("reporting"))) {
            Spent before = system.spent();
            long begun = System.nanoTime();
            Latencies answers = file(new ConstantRate(perSecond, duration, CONNECTIONS), ledger);
            long filed = System.nanoTime();
            long waiting = ledger.waiting();
            long open = ledger.open();
            Waiting.until(
                    () -> ledger.open() == 0 && isCounted(figures, wallboard, ledger), TIMEOUT);
            return new Outcome(
                    ledger.filed(),
                    ledger.filed() / ((filed - begun) / 1e9),
                    waiting,
                    open,
                    ledger.open(),
                    Duration.ofNanos(System.nanoTime() - filed),
                    answers,
                    ledger.toDepartment(),
                    ledger.toFigures(figures.counted()),
                    ledger.toFigures(wallboard.counted()),
                    system.spent().since(before));
        }
    }

    /// Files a ticket, optionally sends more requests for it, and returns its id.
    public interface Filing {
        UUID file(long number, Retry.Sender intake) throws IOException, InterruptedException;
    }

    /// Files `count` tickets as fast as they are accepted, and waits until each is closed.
    public void play(long count, Filing filing) {
        var ledger = new Ledger();
        departments.writeInto(ledger);
        callers.writeInto(ledger);
        Duration least = Duration.ofMillis(count * 1_000 / MOST_PER_SECOND);
        new ConstantRate(MOST_PER_SECOND, least, CLERKS)
                .run(number -> ledger.answered(filing.file(number, this::send)));
        if (!Waiting.until(() -> ledger.open() == 0, Duration.ofMinutes(10))) {
            throw new IllegalStateException(ledger.open() + " tickets were never closed");
        }
    }

    private static boolean isCounted(
            ReportReader figures, WallboardViewer wallboard, Ledger ledger) {
        return figures.counted().size() >= ledger.filed()
                && wallboard.counted().size() >= ledger.filed();
    }

    private Latencies file(ConstantRate rate, Ledger ledger) {
        String run = UUID.randomUUID().toString();
        return rate.run(number -> {
            HttpResponse answer = send(DepartmentTickets.filing(run, number)).expect(201);
            ledger.answered(id(answer.text()));
        });
    }

    private HttpResponse send(HttpCall call) throws IOException, InterruptedException {
        return retry.send(intake::send, call);
    }

    private static UUID id(String json) {
        String field = "\"id\":\"";
        int start = json.indexOf(field) + field.length();
        return UUID.fromString(json.substring(start, start + 36));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        intake.close();
        callers.close();
        departments.close();
    }
}
