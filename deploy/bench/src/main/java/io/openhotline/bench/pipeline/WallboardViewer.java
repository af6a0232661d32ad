package io.openhotline.bench.pipeline;

import io.openhotline.testplatform.issuer.TestTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Watches the stream of the wallboard and records when its count of today's tickets grows.
final class WallboardViewer implements AutoCloseable {
    private static final Pattern RECEIVED = Pattern.compile("\"received\":(\\d+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final List<Long> counted = new ArrayList<>();
    private final long before;
    private final Thread thread;
    private BufferedReader lines;
    private volatile boolean closed;

    /// Returns when the first snapshot has arrived.
    WallboardViewer(int port) throws IOException, InterruptedException {
        address = URI.create("http://127.0.0.1:%d/wallboard/stream".formatted(port));
        lines = connect();
        before = next();
        thread = Thread.ofPlatform().name("wallboard-viewer").start(this::watch);
    }

    private BufferedReader connect() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + TestTokens.of("supervisor:1201"))
                        .build();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("The wallboard answers " + answer.statusCode());
        }
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /// Connects again, as a browser does, when the service ends the stream with the token.
    private void watch() {
        while (!closed) {
            try {
                note(next() - before);
            } catch (IOException e) {
                connectAgain(e);
            }
        }
    }

    private void connectAgain(IOException ended) {
        if (closed) {
            return;
        }
        try {
            lines = connect();
        } catch (IOException e) {
            e.addSuppressed(ended);
            throw new IllegalStateException("The stream of the wallboard broke off", e);
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void note(long received) {
        long now = System.nanoTime();
        while (counted.size() < received) {
            counted.add(now);
        }
    }

    /// Waits for the next snapshot and returns the tickets of today.
    private long next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            var found = RECEIVED.matcher(line);
            if (line.startsWith("data:") && found.find()) {
                return Long.parseLong(found.group(1));
            }
        }
        throw new IOException("the stream ended");
    }

    /// The n-th element is the time at which the wallboard showed n tickets more than at the start.
    synchronized List<Long> counted() {
        return List.copyOf(counted);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        http.shutdownNow();
        thread.join();
    }
}
