package io.openhotline.intake.gateway;

import io.openhotline.intake.mail.OutgoingMail;
import io.openhotline.intake.mail.OutgoingMail.Mail;
import io.openhotline.platform.database.Faults;
import io.openhotline.platform.gateway.Gateway;
import io.openhotline.platform.gateway.Outcome;
import io.openhotline.platform.gateway.OutgoingMessage;
import io.openhotline.platform.http.Uuids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Hands a message to the queue of e-mail, which sends and retries it; the queue takes a message
/// once.
@Singleton
public class MailGateway implements Gateway {
    private static final String EVENT = "notification:";
    private static final int SUBJECT = 40;

    private final OutgoingMail mails;

    MailGateway(OutgoingMail mails) {
        this.mails = mails;
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        try {
            QuarkusTransaction.requiringNew().run(() -> mails.send(mail(message)));
            return new Outcome.Delivered();
        } catch (RuntimeException e) {
            if (!Faults.isTransient(e)) {
                throw e;
            }
            return new Outcome.Unavailable(e.getClass().getSimpleName());
        }
    }

    /// Returns the id of the notification that a mail was queued for; empty for other mails.
    public static Optional<UUID> notification(String event) {
        return event.startsWith(EVENT)
                ? Uuids.parse(event.substring(EVENT.length()))
                : Optional.empty();
    }

    private static Mail mail(OutgoingMessage message) {
        return new Mail(
                EVENT + message.id(),
                message.to(),
                subject(message.text()),
                message.text(),
                null,
                true,
                null);
    }

    private static String subject(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT)) + "…";
    }
}
