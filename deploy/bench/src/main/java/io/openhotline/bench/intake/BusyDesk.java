package io.openhotline.bench.intake;

import io.openhotline.bench.load.Connections;
import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.load.LeakReports;
import io.openhotline.bench.load.Retry;
import io.openhotline.bench.load.Saturation;
import io.openhotline.bench.load.Saturation.Throughput;
import io.openhotline.bench.system.MeasuredSystem;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Files tickets over HTTP; each one must be accepted in the end.
final class BusyDesk {
    private final int port;
    private final Retry retry = new Retry();
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

    /// The number of answers with status 503.
    long refused() {
        return retry.refused();
    }

    /// Returns when the ticket is accepted; a refused request is retried with the same key.
    private void file(Connections open) throws IOException, InterruptedException {
        HttpCall filing = LeakReports.filing("intake", next.getAndIncrement());
        retry.send(open::send, filing).expect(201);
    }
}
