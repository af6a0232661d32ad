package io.openhotline.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.client.token.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/// Calls one service as one caller. Retries lost connections and responses that ask to retry later,
/// with the same idempotency key, until the time of the retry policy is over.
public final class ApiClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI base;
    private final Tokens tokens;
    private final RetryPolicy retries;

    public ApiClient(URI base, Tokens tokens, RetryPolicy retries) {
        this.base = base;
        this.tokens = tokens;
        this.retries = retries;
    }

    public URI base() {
        return base;
    }

    public ApiResponse get(String path) {
        return send(request(path).GET().build());
    }

    public ApiResponse post(String path, String key, Object body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(write(body)))
                        .build());
    }

    public ApiResponse patch(String path, Object body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString(write(body)))
                        .build());
    }

    /// Returns the content of a file. Throws [ServiceUnreachable] for any other answer than 200.
    public byte[] download(String path) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new ServiceUnreachable(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new ServiceUnreachable(base + " does not answer (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnreachable("interrupted");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + tokens.current())
                .header("Accept-Language", "en")
                .timeout(TIMEOUT);
    }

    private ApiResponse send(HttpRequest request) {
        Attempts attempts = retries.begin();
        while (true) {
            Outcome outcome = trySend(request);
            if (outcome instanceof Outcome.Answered(var response)) {
                return ApiResponse.of(response, attempts.failures());
            }
            if (outcome instanceof Outcome.Failed(var why, var pause) && !attempts.again(pause)) {
                throw new ServiceUnreachable(base + " does not answer (" + why + ")");
            }
        }
    }

    private sealed interface Outcome {
        record Answered(HttpResponse<String> response) implements Outcome {}

        record Failed(String why, Duration pause) implements Outcome {}
    }

    private Outcome trySend(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return LATER.contains(response.statusCode())
                    ? new Outcome.Failed("status " + response.statusCode(), retryAfter(response))
                    : new Outcome.Answered(response);
        } catch (IOException e) {
            String message = e.getMessage() == null ? "" : ": " + e.getMessage();
            return new Outcome.Failed(e.getClass().getSimpleName() + message, Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnreachable("interrupted");
        }
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not serialisable: " + body.getClass(), e);
        }
    }
}
