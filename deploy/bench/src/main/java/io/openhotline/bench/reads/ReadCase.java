package io.openhotline.bench.reads;

import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import java.io.IOException;
import java.util.function.LongFunction;

/// Something that is read over and over.
public record ReadCase(String name, Reading reading) {
    /// Does the reading with that number, from 0.
    public interface Reading {
        void read(long number) throws Exception;
    }

    /// @param path by the number of the call
    public static ReadCase get(String name, HttpConnection service, LongFunction<String> path) {
        return new ReadCase(name, call(service, path));
    }

    /// What the service's HTTP alone costs.
    public static ReadCase trivial(HttpConnection service) {
        return get("floor: a trivial page", service, _ -> "/q/health/live");
    }

    private static Reading call(HttpConnection service, LongFunction<String> path) {
        return number -> send(service, path.apply(number));
    }

    private static void send(HttpConnection service, String path) throws IOException {
        service.send(HttpCall.get(path)).expect(200);
    }
}
