package io.openhotline.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One persistent HTTP/1.1 connection (RFC 9112) with one request at a time. It uses little CPU, so
/// that the machine's CPU is available to the services under test. It connects again after a pause,
/// because a service closes connections that are idle for ten seconds.
public final class HttpConnection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 30_000;

    private static final long LONGEST_PAUSE_NANOS = 5_000_000_000L;

    private final int port;
    private Socket socket;
    private OutputStream out;
    private InputStream in;
    private long lastUsed = System.nanoTime();

    private HttpConnection(int port) throws IOException {
        this.port = port;
        this.socket = connect(port);
        this.out = socket.getOutputStream();
        this.in = input(socket);
    }

    public static HttpConnection to(int port) throws IOException {
        return new HttpConnection(port);
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
        return socket;
    }

    private static InputStream input(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 16 * 1_024);
    }

    private void connectAgainAfterPause() throws IOException {
        long now = System.nanoTime();
        if (now - lastUsed > LONGEST_PAUSE_NANOS) {
            connectAgain();
        }
        lastUsed = now;
    }

    private void connectAgain() throws IOException {
        socket.close();
        socket = connect(port);
        out = socket.getOutputStream();
        in = input(socket);
    }

    /// Sends the request and reads the whole response. A service that is short of CPU may take a
    /// connection for idle and close it; the request is then sent once more on a new one, which is
    /// safe because a POST has an idempotency key.
    public HttpResponse send(HttpCall call) throws IOException {
        connectAgainAfterPause();
        try {
            return exchange(call);
        } catch (EOFException | SocketException closed) {
            connectAgain();
            return exchange(call);
        }
    }

    private HttpResponse exchange(HttpCall call) throws IOException {
        out.write(call.bytes());
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Integer.parseInt(name.substring(15).strip());
            } else if (name.startsWith("transfer-encoding:")) {
                chunked = true;
            }
        }
        return new HttpResponse(status, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /// Status and body of a response.
    public record HttpResponse(int status, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /// Throws [IllegalStateException] for any other status.
        public HttpResponse expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("status " + status + ": " + text());
            }
            return this;
        }
    }
}
