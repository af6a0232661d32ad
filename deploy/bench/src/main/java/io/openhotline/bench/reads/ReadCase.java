package io.openhotline.bench.reads;

import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import java.io.IOException;
import java.util.function.LongFunction;

/// A named read operation that is measured.
public record ReadCase(String name, Reading reading) {
    /// Reads for the time with that number, from 0.
    public interface Reading {
        void read(long number) throws Exception;
    }

    /// @param path gives the path for the number of the call
    public static ReadCase get(String name, HttpConnection service, LongFunction<String> path) {
        return new ReadCase(name, call(service, path));
    }

    /// The baseline: the cost of HTTP alone.
    public static ReadCase trivial(HttpConnection service) {
        return get("baseline: a trivial page", service, _ -> "/q/health/live");
    }

    private static Reading call(HttpConnection service, LongFunction<String> path) {
        return number -> send(service, path.apply(number));
    }

    private static void send(HttpConnection service, String path) throws IOException {
        service.send(HttpCall.get(path)).expect(200);
    }
}
