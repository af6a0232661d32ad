package io.openhotline.journeys.parties;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An HTTP request to a service.
public record Request(
        String method, String path, Map<String, String> headers, @Nullable Object body) {

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request get(String path) {
        return new Request("GET", path, Map.of(), null);
    }

    public static Request post(String path, Object body) {
        return new Request("POST", path, Map.of(), body);
    }

    public static Request patch(String path, Object body) {
        return new Request("PATCH", path, Map.of(), body);
    }

    public Request with(String header, String value) {
        var all = new TreeMap<>(headers);
        all.put(header, value);
        return new Request(method, path, all, body);
    }

    /// Sets the idempotency key, which a retry repeats.
    public Request key(String key) {
        return with("Idempotency-Key", key);
    }
}
