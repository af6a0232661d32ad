package io.openhotline.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/// Chooses the port where a test may start a mail server, and tells the service. A service that is
/// started again in the same JVM keeps it.
public final class TestMailPort implements ConfigSource {
    private static final String PROPERTY = "quarkus.mailer.port";
    private static final String CHOSEN = "hotline.test.mail-port";

    public static int port() {
        synchronized (System.getProperties()) {
            String chosen = System.getProperty(CHOSEN);
            if (chosen == null) {
                System.setProperty(CHOSEN, Integer.toString(freePort()));
            }
            return Integer.getInteger(CHOSEN);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of(PROPERTY, Integer.toString(port()));
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(PROPERTY);
    }

    @Override
    public @Nullable String getValue(String name) {
        return getProperties().get(name);
    }

    @Override
    public String getName() {
        return "test-mail-port";
    }

    @Override
    public int getOrdinal() {
        return 350;
    }
}
