package io.openhotline.intake.asterisk;

import io.openhotline.intake.asterisk.domain.ManagerEvents;
import io.openhotline.intake.asterisk.domain.ManagerMessage;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/// Follows one connection from the login to its end. After the login it asks who waits, what the
/// agents do and which calls there are, because events that happen without a connection are lost.
final class AsteriskSession {
    private static final Logger LOG = Logger.getLogger(AsteriskSession.class);
    private static final int SILENT_PINGS = 3;

    private final AsteriskSettings settings;
    private final AsteriskRecorder recorder;
    private final Clock clock;
    private final ManagerConnection connection;
    private final Set<String> present = new HashSet<>();
    private final Instant begun;
    private int pings;

    AsteriskSession(
            AsteriskSettings settings,
            AsteriskRecorder recorder,
            Clock clock,
            ManagerConnection connection) {
        this.settings = settings;
        this.recorder = recorder;
        this.clock = clock;
        this.connection = connection;
        this.begun = now();
    }

    void begin() throws IOException {
        connection.login(settings.user(), settings.secret().orElse(""));
        LOG.infof("Logged in to the switchboard %s", settings.name());
        connection.send("QueueStatus", Map.of());
        connection.send("CoreShowChannels", Map.of());
    }

    /// Handles the next message. Sends a ping after a silence.
    void next() throws IOException {
        try {
            handle(connection.read());
            pings = 0;
        } catch (SocketTimeoutException e) {
            if (++pings > SILENT_PINGS) {
                throw e;
            }
            connection.send("Ping", Map.of());
        }
    }

    private void handle(ManagerMessage message) {
        if (message.isEvent("CoreShowChannel")) {
            message.find("Linkedid").ifPresent(present::add);
        } else if (message.isEvent("CoreShowChannelsComplete")) {
            recorder.endOthers(settings.name(), present, begun, now());
        } else {
            recorder.record(settings.name(), ManagerEvents.read(message, now()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
