package io.openhotline.journeys.parties;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.testplatform.issuer.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// An HTTP client for one service, with one caller, written `role:id`.
public final class HotlineClient {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Duration TIMEOUT = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private final String base;
    private final String caller;

    public HotlineClient(String base, String caller) {
        this.base = base;
        this.caller = caller;
    }

    public HotlineClient as(String other) {
        return new HotlineClient(base, other);
    }

    /// A client of another address, with the same caller.
    public HotlineClient at(String url) {
        return new HotlineClient(url, caller);
    }

    public Response get(String path) {
        return send(Request.get(path));
    }

    public Response post(String path, Object body) {
        return send(Request.post(path, body));
    }

    /// Sends once. Throws [UncheckedIOException] when the service is away.
    public Response send(Request request) {
        try {
            HttpResponse<String> response = HTTP.send(toHttp(request), BodyHandlers.ofString());
            return new Response(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Retries the request until the status is below 500; runs `onFailure` after each failure.
    public Response sendUntilAnswered(Request request, Runnable onFailure) {
        return await(request.path())
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(TIMEOUT)
                .ignoreException(UncheckedIOException.class)
                .until(() -> sendCounted(request, onFailure), answer -> answer.status() < 500);
    }

    private Response sendCounted(Request request, Runnable onFailure) {
        boolean answered = false;
        try {
            Response answer = send(request);
            answered = answer.status() < 500;
            return answer;
        } finally {
            if (!answered) {
                onFailure.run();
            }
        }
    }

    private HttpRequest toHttp(Request request) {
        HttpRequest.Builder http =
                HttpRequest.newBuilder(URI.create(base + request.path()))
                        .timeout(LONGEST_ANSWER)
                        .header("Authorization", "Bearer " + TestTokens.of(caller))
                        .header("Accept-Language", "en")
                        .method(request.method(), body(request.body()));
        if (request.body() != null) {
            http.header("Content-Type", contentType(request.body()));
        }
        request.headers().forEach(http::header);
        return http.build();
    }

    private static String contentType(Object body) {
        return body instanceof RawBody raw ? raw.contentType() : "application/json";
    }

    private static BodyPublisher body(@Nullable Object body) {
        if (body instanceof RawBody raw) {
            return BodyPublishers.ofByteArray(raw.content());
        }
        try {
            return body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(EventJson.MAPPER.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
