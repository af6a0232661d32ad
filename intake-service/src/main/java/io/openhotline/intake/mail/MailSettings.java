package io.openhotline.intake.mail;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Says whether mail is sent, from which address, and for how long it is tried. Host, port, TLS and
/// password are settings of Quarkus (`quarkus.mailer.*`).
@Singleton
public class MailSettings {
    private final boolean sends;
    private final String address;
    private final Duration giveUpAfter;
    private final Duration timeout;

    MailSettings(
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

    public boolean sends() {
        return sends;
    }

    /// Returns the hotline's own address.
    public String address() {
        return address;
    }

    Duration giveUpAfter() {
        return giveUpAfter;
    }

    /// Returns how long a conversation with the mail server may take.
    Duration timeout() {
        return timeout;
    }

    /// Returns the part of the address after its `@`.
    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
