package io.openhotline.platform.pack;

import io.openhotline.platform.envelope.Ids;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Names this instance among those of its service: `host:port`.
@Singleton
class InstanceName {
    private final String name;

    InstanceName(@ConfigProperty(name = "quarkus.http.port") int port, Ids ids) {
        this.name = host(ids) + ":" + port;
    }

    @Override
    public String toString() {
        return name;
    }

    /// A host without a name has another one at each start, because a takeover waits for every
    /// instance by its name.
    private static String host(Ids ids) {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return ids.next().toString();
        }
    }
}
