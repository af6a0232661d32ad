package io.openhotline.client.token;

import io.openhotline.client.CommandException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Requests to one issuer with the cookies of one login. Redirects are not followed.
final class IssuerSession {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .cookieHandler(new LoginCookies())
                    .build();
    private final URI issuer;

    IssuerSession(URI issuer) {
        this.issuer = issuer;
    }

    /// Gets a page for people. Issuers answer a request for JSON without a login with an error.
    HttpResponse<String> get(URI target) {
        return send(request(target, "text/html").GET().build());
    }

    HttpResponse<String> getJson(URI target) {
        return send(request(target, "application/json").GET().build());
    }

    /// Sends the form of a page.
    HttpResponse<String> submit(URI target, Map<String, String> form) {
        return post(target, "text/html", form);
    }

    /// Sends a form that is answered with JSON.
    HttpResponse<String> post(URI target, Map<String, String> form) {
        return post(target, "application/json", form);
    }

    private HttpResponse<String> post(URI target, String accept, Map<String, String> form) {
        return send(
                request(target, accept)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(form)))
                        .build());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(URI target, String accept) {
        return HttpRequest.newBuilder(issuer.resolve(target))
                .header("Accept", accept)
                .timeout(LONGEST);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CommandException(
                    issuer
                            + " does not answer ("
                            + e.getClass().getSimpleName()
                            + "); start a hotline with deploy/hotline up",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("interrupted", e);
        }
    }
}
