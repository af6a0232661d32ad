package io.openhotline.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Has a file scanned by a command or over HTTP, where one is configured. The command gets the path
/// as its last argument and exits with 0 for clean and 1 for harmful, as `clamdscan` does. HTTP
/// gets the content by `POST` and answers 200 for clean and 406 for harmful. Any other answer is a
/// fault, and nothing is stored.
@ApplicationScoped
class Scanner {
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final Optional<List<String>> command;
    private final Optional<URI> url;

    Scanner(
            @ConfigProperty(name = "hotline.attachments.scanner.command")
                    Optional<List<String>> command,
            @ConfigProperty(name = "hotline.attachments.scanner.url") Optional<URI> url) {
        this.command = command;
        this.url = url;
    }

    boolean isHarmful(Path file) throws IOException {
        try {
            return (command.isPresent() && byCommand(command.get(), file))
                    || (url.isPresent() && byHttp(url.get(), file));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean byCommand(List<String> command, Path file)
            throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.add(file.toString());
        Process scan =
                new ProcessBuilder(whole)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!scan.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
            scan.destroyForcibly();
            throw new IOException("The scanner took too long");
        }
        return verdict(scan.exitValue(), 0, 1);
    }

    private static boolean byHttp(URI url, Path file) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(AT_MOST).build()) {
            var request =
                    HttpRequest.newBuilder(url)
                            .timeout(AT_MOST)
                            .POST(HttpRequest.BodyPublishers.ofFile(file))
                            .build();
            return verdict(client.send(request, BodyHandlers.discarding()).statusCode(), 200, 406);
        }
    }

    private static boolean verdict(int answer, int clean, int harmful) throws IOException {
        if (answer != clean && answer != harmful) {
            throw new IOException("The scanner answered " + answer);
        }
        return answer == harmful;
    }
}
