package io.openhotline.bench.reads;

import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.result.Figure;
import java.io.IOException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// A named read operation that is measured.
///
/// @param limit milliseconds below which p99 must stay, or null for none
/// @param growth how many times as long as with the smallest data p50 may be, or null for any
public record ReadCase(
        String name, Reading reading, @Nullable Double limit, @Nullable Double growth) {
    private static final String CALLER = "supervisor:1201";

    /// Has no limit.
    public ReadCase(String name, Reading reading) {
        this(name, reading, null, null);
    }

    /// Reads for the time with that number, from 0.
    public interface Reading {
        void read(long number) throws Exception;
    }

    /// @param path gives the path for the number of the call
    public static ReadCase get(String name, HttpConnection service, LongFunction<String> path) {
        return new ReadCase(
                name, number -> send(service, HttpCall.get(path.apply(number), CALLER)));
    }

    /// @param body gives the JSON for the number of the call
    public static ReadCase post(
            String name, HttpConnection service, String path, LongFunction<String> body) {
        return new ReadCase(
                name,
                number -> send(service, HttpCall.post(path, body.apply(number), CALLER, "read")));
    }

    /// The baseline: the cost of HTTP alone.
    public static ReadCase trivial(HttpConnection service) {
        return get("baseline: a trivial page", service, _ -> "/");
    }

    /// Limits p99 to that many milliseconds.
    public ReadCase below(double millis) {
        return new ReadCase(name, reading, millis, growth);
    }

    /// Limits how p50 grows with the data.
    public ReadCase growingBelow(double times) {
        return new ReadCase(name, reading, limit, times);
    }

    Figure limited(Figure p99) {
        return limit == null ? p99 : p99.below(limit);
    }

    Figure grown(Figure times) {
        return growth == null ? times : times.below(growth);
    }

    private static void send(HttpConnection service, HttpCall call) throws IOException {
        service.send(call).expect(200);
    }
}
