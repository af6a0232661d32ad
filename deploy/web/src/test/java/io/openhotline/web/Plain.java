package io.openhotline.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Sends a request as it is written, which clients for browsers and tests would correct.
final class Plain {
    private Plain() {}

    /// Returns the whole response.
    ///
    /// @param target the target of the request line
    static String get(String target, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            String head =
                    "GET %s HTTP/1.1\r\nHost: door\r\nConnection: close\r\n".formatted(target)
                            + Arrays.stream(headers)
                                    .map(it -> it + "\r\n")
                                    .collect(Collectors.joining())
                            + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
