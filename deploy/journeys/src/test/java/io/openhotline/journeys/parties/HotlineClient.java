package io.openhotline.journeys.parties;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.actor.Actor;
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

/// One service, spoken to over HTTP as one actor.
public final class HotlineClient {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private final String base;
    private final Actor actor;

    public HotlineClient(String base, Actor actor) {
        this.base = base;
        this.actor = actor;
    }

    public HotlineClient as(Actor other) {
        return new HotlineClient(base, other);
    }

    /// The same actor, speaking to another address.
    public HotlineClient at(String url) {
        return new HotlineClient(url, actor);
    }

    public Answer get(String path) {
        return send(Request.get(path));
    }

    public Answer post(String path, Object body) {
        return send(Request.post(path, body));
    }

    /// Once. Throws [UncheckedIOException] where the service is away.
    public Answer send(Request request) {
        try {
            HttpResponse<String> response = HTTP.send(toHttp(request), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The same request again and again, until an answer comes that is no fault of the server.
    /// `repeats` hears of each time that it was no use.
    public Answer insist(Request request, Runnable repeats) {
        return await(request.path())
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .until(() -> sendCounted(request, repeats), answer -> answer.status() < 500);
    }

    private Answer sendCounted(Request request, Runnable repeats) {
        boolean answered = false;
        try {
            Answer answer = send(request);
            answered = answer.status() < 500;
            return answer;
        } finally {
            if (!answered) {
                repeats.run();
            }
        }
    }

    private HttpRequest toHttp(Request request) {
        HttpRequest.Builder http =
                HttpRequest.newBuilder(URI.create(base + request.path()))
                        .timeout(LONGEST_ANSWER)
                        .header("X-Hotline-Actor", actor.toString())
                        .header("Accept-Language", "en")
                        .method(request.method(), body(request.body()));
        if (request.body() != null) {
            http.header("Content-Type", "application/json");
        }
        request.headers().forEach(http::header);
        return http.build();
    }

    private static BodyPublisher body(@Nullable Object body) {
        try {
            return body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(EventJson.MAPPER.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
