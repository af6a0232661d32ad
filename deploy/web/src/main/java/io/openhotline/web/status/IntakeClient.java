package io.openhotline.web.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.web.customer.CustomerToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Calls intake under the token of the pages for customers.
@ApplicationScoped
class IntakeClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int AWAY = 503;

    private final URI intake;
    private final CustomerToken token;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    IntakeClient(
            @ConfigProperty(name = "hotline.services.intake") URI intake,
            CustomerToken token,
            ObjectMapper json) {
        this.intake = intake;
        this.token = token;
        this.json = json;
    }

    /// @param body JSON; empty if the service is away, which is answered with 503
    record Answer(int status, String body) {
        boolean isSuccess() {
            return status < 300;
        }
    }

    Answer ask(String path, Follow.Request body, String language) {
        return send(path, language, request -> withBody(request, body));
    }

    Answer write(String path, Follow.Request body, String language, String key) {
        return send(
                path, language, request -> withBody(request, body).header("Idempotency-Key", key));
    }

    Answer get(String path) {
        return send(path, "zh", HttpRequest.Builder::GET);
    }

    private HttpRequest.Builder withBody(HttpRequest.Builder request, Follow.Request body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(written(body)));
    }

    <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException quotesTheContent) {
            throw new IllegalStateException("intake answered no " + type.getSimpleName());
        }
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Method {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private Answer send(String path, String language, Method method) {
        try {
            var request =
                    HttpRequest.newBuilder(intake.resolve(path))
                            .timeout(TIMEOUT)
                            .header("Accept-Language", language)
                            .header(
                                    "Authorization",
                                    "Bearer " + token.get().await().atMost(TIMEOUT));
            HttpResponse<String> answer =
                    http.send(method.of(request).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(AWAY, "");
        } catch (IOException | RuntimeException away) {
            return new Answer(AWAY, "");
        }
    }
}
