package io.openhotline.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {
    private static final byte[] CREATED =
            "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8);

    @Test
    void a_request_on_a_connection_that_the_service_has_closed_is_sent_again() throws Exception {
        try (var server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
                var connection = HttpConnection.to(server.getLocalPort())) {
            server.accept().close();
            Thread.ofVirtual().start(() -> answerOnce(server));

            assertThat(connection.send(LeakReports.filing("closed", 1)).status()).isEqualTo(201);
        }
    }

    private static void answerOnce(ServerSocket server) {
        try (Socket next = server.accept()) {
            next.getInputStream().read();
            next.getOutputStream().write(CREATED);
            next.shutdownOutput();
            next.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
