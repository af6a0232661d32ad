package io.openhotline.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
    private static final List<String> COMMAND = List.of("sh", "-c", "! grep -q HARMFUL \"$0\"");

    @TempDir Path folder;

    @Test
    void a_command_says_by_its_exit_status_what_is_harmful() throws IOException {
        var scanner = new Scanner(Optional.of(COMMAND), Optional.empty());

        assertThat(scanner.isHarmful(file("fine"))).isFalse();
        assertThat(scanner.isHarmful(file("HARMFUL"))).isTrue();
    }

    @Test
    void a_command_that_fails_says_nothing_about_a_file() {
        var scanner = new Scanner(Optional.of(List.of("sh", "-c", "exit 2")), Optional.empty());

        assertThatThrownBy(() -> scanner.isHarmful(file("fine"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_server_says_by_its_status_what_is_harmful() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/scan",
                exchange -> {
                    String content = new String(exchange.getRequestBody().readAllBytes());
                    int status =
                            switch (content) {
                                case "HARMFUL" -> 406;
                                case "fine" -> 200;
                                default -> 500;
                            };
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
        try {
            var scanner =
                    new Scanner(
                            Optional.empty(),
                            Optional.of(
                                    URI.create(
                                            "http://127.0.0.1:"
                                                    + server.getAddress().getPort()
                                                    + "/scan")));

            assertThat(scanner.isHarmful(file("fine"))).isFalse();
            assertThat(scanner.isHarmful(file("HARMFUL"))).isTrue();
            assertThatThrownBy(() -> scanner.isHarmful(file("?"))).isInstanceOf(IOException.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void without_a_scanner_nothing_is_harmful() throws IOException {
        assertThat(new Scanner(Optional.empty(), Optional.empty()).isHarmful(file("HARMFUL")))
                .isFalse();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
