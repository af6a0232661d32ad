package io.openhotline.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// A browser that keeps cookies and follows redirects.
final class Session {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.ALWAYS)
                    .build();

    /// Logs in as agent 1001.
    static Session loggedIn() throws IOException {
        var session = new Session();
        session.send(session.request("/session").GET());
        return session;
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).header("X-Requested-With", "JavaScript").GET());
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException {
        return send(
                request(path)
                        .headers(headers)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /// Writes as a browser that knows no `Sec-Fetch-Site`.
    HttpResponse<String> postFromHere(String path, String json) throws IOException {
        return send(
                request(path)
                        .header("Origin", "http://127.0.0.1:" + RestAssured.port)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    CookieManager cookies() {
        return cookies;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port).resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
