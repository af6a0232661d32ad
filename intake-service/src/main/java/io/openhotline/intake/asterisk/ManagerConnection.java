package io.openhotline.intake.asterisk;

import io.openhotline.intake.asterisk.domain.ManagerMessage;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

/// Speaks the manager protocol: messages are lines that end with an empty line.
final class ManagerConnection implements AutoCloseable {
    /// The switchboard refuses the user or its secret.
    static final class LoginRefused extends IOException {
        private static final long serialVersionUID = 1L;

        LoginRefused(String message) {
            super(message);
        }
    }

    private static final int CONNECT_MILLIS = 5_000;
    private static final int LINES = 1_000;

    private final Socket socket;
    private final BufferedReader in;
    private final Writer out;
    private final List<String> lines = new ArrayList<>();

    private ManagerConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
    }

    /// @param silence milliseconds after which a silent connection counts as lost
    static ManagerConnection open(AsteriskSettings settings, int silence) throws IOException {
        Socket socket =
                settings.tls() ? SSLSocketFactory.getDefault().createSocket() : new Socket();
        try {
            socket.connect(
                    new InetSocketAddress(settings.host().orElseThrow(), settings.port()),
                    CONNECT_MILLIS);
            socket.setSoTimeout(silence);
            var connection = new ManagerConnection(socket);
            connection.in.readLine(); // the greeting
            return connection;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /// Sends the secret as it is: over a network, TLS is needed.
    void login(String user, String secret) throws IOException {
        send("Login", Map.of("Username", user, "Secret", secret, "Events", "on"));
        ManagerMessage answer = read();
        while (answer.find("Response").isEmpty()) {
            answer = read();
        }
        if (!answer.get("Response").equals("Success")) {
            throw new LoginRefused(answer.get("Message"));
        }
    }

    void send(String action, Map<String, String> fields) throws IOException {
        var text = new StringBuilder("Action: ").append(action).append("\r\n");
        fields.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        synchronized (out) {
            out.append(text.append("\r\n"));
            out.flush();
        }
    }

    /// Returns the next message. Throws when the connection is over, or a message has no end.
    ManagerMessage read() throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty() && !lines.isEmpty()) {
                ManagerMessage message = ManagerMessage.of(lines);
                lines.clear();
                return message;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            if (lines.size() > LINES) {
                throw new IOException("A message has more than " + LINES + " lines");
            }
        }
        throw new EOFException("The switchboard has closed the connection");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
