package io.openhotline.bench.load;

import io.openhotline.bench.load.HttpConnection.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/// Sends a request again while the service answers 503, as cold and saturated services do; the
/// idempotency key stays the same. Thread-safe.
public final class Retry {
    private static final int UNAVAILABLE = 503;
    private static final int MOST_ATTEMPTS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// Sends a request once.
    public interface Sender {
        HttpResponse send(HttpCall call) throws IOException, InterruptedException;
    }

    private final Duration pause;
    private final LongAdder refused = new LongAdder();

    public Retry() {
        this(PAUSE);
    }

    Retry(Duration pause) {
        this.pause = pause;
    }

    /// Returns the first answer with another status, or the last answer after 30 attempts.
    public HttpResponse send(Sender sender, HttpCall call)
            throws IOException, InterruptedException {
        HttpResponse answer = sender.send(call);
        for (int i = 1; i < MOST_ATTEMPTS && answer.status() == UNAVAILABLE; i++) {
            refused.increment();
            LockSupport.parkNanos(pause.toNanos());
            answer = sender.send(call);
        }
        return answer;
    }

    /// The number of answers with status 503 after which the request was sent again.
    public long refused() {
        return refused.sum();
    }
}
