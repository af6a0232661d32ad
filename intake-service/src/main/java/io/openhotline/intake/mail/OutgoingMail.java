package io.openhotline.intake.mail;

import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Queues e-mail in the caller's transaction, without which it fails; [MailSender] sends it after
/// the commit.
@ApplicationScoped
public class OutgoingMail {
    /// Describes a mail of plain text.
    ///
    /// @param event what it is about; a second mail with the same event and receiver is not queued
    /// @param to one address
    /// @param inReplyTo the Message-ID of the mail that it answers
    /// @param automatic whether no person wrote it; it says so then (RFC 3834), against loops
    public record Mail(
            String event,
            String to,
            String subject,
            String text,
            @Nullable String inReplyTo,
            boolean automatic,
            @Nullable UUID ticket) {}

    private final OutgoingMailRepository mails;
    private final MailSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final MailQueueService queue;

    OutgoingMail(
            OutgoingMailRepository mails,
            MailQueueService queue,
            MailSettings settings,
            Ids ids,
            Clock clock) {
        this.mails = mails;
        this.queue = queue;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /// Records a mail as undeliverable. Returns false if no mail has this Message-ID.
    public boolean bounced(String messageId, String reason) {
        return queue.bounce(messageId, reason);
    }

    /// Returns the id of the mail, also of one that was queued for the event and receiver before.
    public UUID send(Mail mail) {
        UUID id = ids.next();
        String messageId = "<" + id + "@" + settings.domain() + ">";
        MailState state = settings.sends() ? MailState.QUEUED : MailState.OFF;
        mails.add(id, mail, messageId, state, clock.instant());
        return mails.idOf(mail.event(), mail.to());
    }
}
