package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The telephone of a customer, which receives messages and opens links without an account.
record Phone(URI gateway, String number) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /// Waits for a message with a link and returns the link.
    URI awaitLink() {
        String text = Await.until("a link for " + number, this::messages, it -> link(it).find());
        Matcher link = link(text);
        if (!link.find()) {
            throw new UnexpectedResult("no link in " + text);
        }
        return URI.create(link.group());
    }

    /// Opens a page in one of its languages, `zh` or `en`.
    HttpResponse<String> open(URI page, String language) {
        return send(HttpRequest.newBuilder(URI.create(page + "?lang=" + language)).build());
    }

    /// Submits the form of a page and follows to what it shows then.
    HttpResponse<String> submit(URI page, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(page + "?lang=zh"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private static Matcher link(String text) {
        return LINK.matcher(text);
    }

    private String messages() {
        try {
            URI received = gateway.resolve("/messages?to=" + encoded(number));
            JsonNode found = JSON.readTree(send(HttpRequest.newBuilder(received).build()).body());
            return found.path("messages").findValuesAsText("text").stream()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return BROWSER.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
