package io.openhotline.bench.reads;

import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.HttpConnection;
import java.io.IOException;
import java.util.function.LongFunction;

/// Something that is read over and over.
///
/// @param promised false for what stands beside the figures for comparison
public record ReadCase(String name, boolean promised, Reading reading) {
    /// Does the reading with that number, from 0.
    public interface Reading {
        void read(long number) throws Exception;
    }

    /// @param path by the number of the call
    public static ReadCase get(String name, HttpConnection service, LongFunction<String> path) {
        return new ReadCase(name, true, call(service, path));
    }

    /// For comparison with those that matter.
    public static ReadCase floor(String name, Reading reading) {
        return new ReadCase(name, false, reading);
    }

    /// What the service's HTTP alone costs.
    public static ReadCase trivial(HttpConnection service) {
        return floor("floor: a trivial page", call(service, _ -> "/q/health/live"));
    }

    private static Reading call(HttpConnection service, LongFunction<String> path) {
        return number -> send(service, path.apply(number));
    }

    private static void send(HttpConnection service, String path) throws IOException {
        service.send(HttpCall.get(path)).expect(200);
    }
}
