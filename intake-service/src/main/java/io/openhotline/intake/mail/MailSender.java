package io.openhotline.intake.mail;

import io.openhotline.platform.mail.SendFault;
import io.openhotline.platform.mail.SendOutcome;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Sends the queued mails that are due, one after the other.
@ApplicationScoped
class MailSender {
    private final MailQueueService queue;
    private final MailSettings settings;
    private final ReactiveMailer mailer;

    MailSender(MailQueueService queue, MailSettings settings, ReactiveMailer mailer) {
        this.queue = queue;
        this.settings = settings;
        this.mailer = mailer;
    }

    @Scheduled(
            every = "${hotline.mail.out.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        if (!settings.sends()) {
            return;
        }
        queue.settleAbandoned();
        Optional<OutgoingMailEntity> due = queue.claim();
        while (due.isPresent()) {
            queue.record(due.get().id, send(due.get()));
            due = queue.claim();
        }
    }

    /// Waits for a limited time, because a mail server that doesn't answer blocks all other mails.
    private SendOutcome send(OutgoingMailEntity row) {
        try {
            mailer.send(mail(row)).await().atMost(settings.timeout());
            return new SendOutcome.Taken();
        } catch (RuntimeException fault) {
            return SendFault.outcome(fault);
        }
    }

    private static Mail mail(OutgoingMailEntity row) {
        Mail mail =
                Mail.withText(row.receiver, row.subject, row.text)
                        .addHeader("Message-ID", row.messageId);
        if (row.automatic) {
            mail.addHeader("Auto-Submitted", "auto-generated");
        }
        return row.inReplyTo == null
                ? mail
                : mail.addHeader("In-Reply-To", row.inReplyTo)
                        .addHeader("References", row.inReplyTo);
    }
}
