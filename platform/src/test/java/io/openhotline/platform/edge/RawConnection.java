package io.openhotline.platform.edge;

import io.restassured.RestAssured;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/// A connection that sends bytes which no HTTP client would.
final class RawConnection implements Closeable {
    private static final String ADDRESS = "127.0.0.1";

    private final Socket socket;

    private RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(20_000);
    }

    static RawConnection open() throws IOException {
        return from(ADDRESS);
    }

    /// @param address of the client, within 127.0.0.0/8
    static RawConnection from(String address) throws IOException {
        return new RawConnection(
                new Socket(
                        InetAddress.getByName(ADDRESS),
                        RestAssured.port,
                        InetAddress.getByName(address),
                        0));
    }

    /// A connection whose client takes in little at a time.
    static RawConnection ofSlowReader() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(16 * 1_024);
        socket.connect(new java.net.InetSocketAddress(ADDRESS, RestAssured.port));
        return new RawConnection(socket);
    }

    static String exchange(String request) throws IOException {
        try (var connection = open()) {
            connection.send(request);
            return connection.rest();
        }
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    /// Reads to the end of the connection.
    String rest() throws IOException {
        return new String(in().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Whether the service has closed the connection.
    boolean isClosed() {
        try {
            socket.setSoTimeout(1);
            return in().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Sends one byte more, unless the connection is closed.
    void drip() {
        try {
            send("x");
        } catch (IOException e) {
            // closed, as isClosed will say
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
