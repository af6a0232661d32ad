package io.openhotline.intake.mailbox;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Names the mailbox that is read; without a host, none is. The password is a secret.
///
/// @param tls IMAPS; without it, STARTTLS is required unless `plain` is set, for tests
@Singleton
class MailboxSettings {
    /// Holds a mailbox.
    record Account(
            String host,
            int port,
            boolean tls,
            boolean plain,
            String user,
            String password,
            String folder,
            long largest) {
        /// Names the mailbox without its password.
        String name() {
            return user + "@" + host + ":" + port + "/" + folder;
        }
    }

    private final Optional<Account> account;
    private final String channel;

    MailboxSettings(
            @ConfigProperty(name = "hotline.mail.in.host") Optional<String> host,
            @ConfigProperty(name = "hotline.mail.in.port", defaultValue = "993") int port,
            @ConfigProperty(name = "hotline.mail.in.tls", defaultValue = "true") boolean tls,
            @ConfigProperty(name = "hotline.mail.in.plain", defaultValue = "false") boolean plain,
            @ConfigProperty(name = "hotline.mail.in.user") Optional<String> user,
            @ConfigProperty(name = "hotline.mail.in.password") Optional<String> password,
            @ConfigProperty(name = "hotline.mail.in.folder", defaultValue = "INBOX") String folder,
            @ConfigProperty(name = "hotline.mail.in.largest", defaultValue = "50M")
                    MemorySize largest,
            @ConfigProperty(name = "hotline.mail.in.channel", defaultValue = "email")
                    String channel) {
        this.account =
                host.map(it ->
                        new Account(
                                it,
                                port,
                                tls,
                                plain,
                                user.orElseThrow(),
                                password.orElseThrow(),
                                folder,
                                largest.asLongValue()));
        this.channel = channel;
    }

    Optional<Account> account() {
        return account;
    }

    /// Returns the code of the channel on which mails come.
    String channel() {
        return channel;
    }
}
