package io.openhotline.bench.intake;

import io.openhotline.bench.load.Connections;
import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection.HttpAnswer;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.load.LeakReports;
import io.openhotline.bench.load.Saturation;
import io.openhotline.bench.load.Saturation.Throughput;
import io.openhotline.bench.system.MeasuredSystem;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// Agents who file tickets; every one of them must be accepted.
final class BusyDesk {
    private static final int UNAVAILABLE = 503;

    private final int port;
    private final LongAdder refused = new LongAdder();
    private final AtomicLong next = new AtomicLong();

    BusyDesk(MeasuredSystem system) {
        this.port = system.port("intake");
    }

    Throughput saturate(int connections, Duration duration) throws IOException {
        try (var open = new Connections(port, connections)) {
            return Saturation.run(connections, duration, _ -> file(open));
        }
    }

    Latencies at(ConstantRate rate, int connections) throws IOException {
        try (var open = new Connections(port, connections)) {
            return rate.run(_ -> file(open));
        }
    }

    /// How often a filing was refused for the time being.
    long refused() {
        return refused.sum();
    }

    /// Returns when the ticket is accepted: what was refused is sent again with the same key.
    private void file(Connections open) throws IOException, InterruptedException {
        HttpCall filing = LeakReports.filing("intake", next.getAndIncrement());
        HttpAnswer answer = open.send(filing);
        while (answer.status() == UNAVAILABLE) {
            refused.increment();
            TimeUnit.SECONDS.sleep(1);
            answer = open.send(filing);
        }
        answer.expect(201);
    }
}
