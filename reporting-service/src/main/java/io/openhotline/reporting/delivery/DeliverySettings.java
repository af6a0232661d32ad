package io.openhotline.reporting.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Says whether mail is sent, from which address, and for how long it is tried. Host, port, TLS and
/// password are settings of Quarkus (`quarkus.mailer.*`).
@Singleton
class DeliverySettings {
    private final boolean sends;
    private final String address;
    private final Duration giveUpAfter;
    private final Duration timeout;

    DeliverySettings(
            @ConfigProperty(name = "hotline.mail.out.enabled", defaultValue = "false")
                    boolean sends,
            @ConfigProperty(name = "hotline.mail.address") String address,
            @ConfigProperty(name = "hotline.mail.out.give-up-after", defaultValue = "P3D")
                    Duration giveUpAfter,
            @ConfigProperty(name = "hotline.mail.out.timeout", defaultValue = "PT2M")
                    Duration timeout) {
        this.sends = sends;
        this.address = address;
        this.giveUpAfter = giveUpAfter;
        this.timeout = timeout;
    }

    boolean sends() {
        return sends;
    }

    /// Returns how long a mail is tried after it was queued.
    Duration giveUpAfter() {
        return giveUpAfter;
    }

    /// Returns how long a conversation with the mail server may take.
    Duration timeout() {
        return timeout;
    }

    /// Returns the part of the hotline's address after its `@`.
    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
