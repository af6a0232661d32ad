package io.openhotline.bench.intake;

import io.openhotline.bench.load.Connections;
import io.openhotline.bench.load.ConstantRate;
import io.openhotline.bench.load.HttpConnection.HttpAnswer;
import io.openhotline.bench.load.Latencies;
import io.openhotline.bench.load.LeakReports;
import io.openhotline.bench.load.Saturation;
import io.openhotline.bench.load.Saturation.Throughput;
import io.openhotline.bench.system.MeasuredSystem;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Agents who file tickets; every one of them must be accepted.
final class BusyDesk {
    private final int port;
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

    private void file(Connections open) throws IOException, InterruptedException {
        HttpAnswer answer = open.send(LeakReports.filing("intake", next.getAndIncrement()));
        answer.expect(201);
    }
}
