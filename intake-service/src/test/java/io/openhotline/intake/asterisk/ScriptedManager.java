package io.openhotline.intake.asterisk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Plays a switchboard's manager interface on loopback: one connection after the other, each with a
/// script.
final class ScriptedManager implements AutoCloseable {
    private final ServerSocket server;
    private final BlockingQueue<Socket> accepted = new LinkedBlockingQueue<>();
    private final AtomicInteger logins = new AtomicInteger();
    private final String secret;

    ScriptedManager(String secret) throws IOException {
        this.secret = secret;
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    int logins() {
        return logins.get();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket client) {
        try {
            write(client, "Asterisk Call Manager/5.0.2");
            var in =
                    new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            for (List<String> action = read(in); !action.isEmpty(); action = read(in)) {
                answer(client, action);
            }
        } catch (IOException e) {
            // the client has left
        }
    }

    private static List<String> read(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private void answer(Socket client, List<String> action) throws IOException {
        if (action.contains("Action: Login")) {
            logins.incrementAndGet();
            boolean right = action.contains("Secret: " + secret);
            send(client, right ? "Response: Success" : "Response: Error", "Message: login");
            if (right) {
                accepted.add(client);
            }
        }
    }

    /// Waits for the next client that has logged in.
    Socket next() throws InterruptedException {
        return accepted.take();
    }

    static void send(Socket client, String... lines) {
        try {
            write(client, lines);
            write(client, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Socket client, String... lines) throws IOException {
        client.getOutputStream()
                .write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
