package io.openhotline.intake.asterisk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Says where the manager interface of a switchboard is. Without a host, there is none.
@ConfigMapping(prefix = "hotline.asterisk")
interface AsteriskSettings {
    Optional<String> host();

    @WithDefault("5038")
    int port();

    @WithDefault("false")
    boolean tls();

    @WithDefault("hotline")
    String user();

    Optional<String> secret();

    /// Begins the ids of this switchboard's calls.
    @WithDefault("asterisk")
    String name();

    /// The pause before the next attempt to connect; it doubles up to `retryAtMost`.
    @WithDefault("PT1S")
    Duration retry();

    @WithDefault("PT1M")
    Duration retryAtMost();

    /// A ping is sent this often; after three silent times, the connection counts as lost.
    @WithDefault("PT20S")
    Duration ping();
}
