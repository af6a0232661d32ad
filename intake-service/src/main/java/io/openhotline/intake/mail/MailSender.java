package io.openhotline.intake.mail;

import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.mail.MailTransport;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Sends the queued mails that are due, one after the other, each within a limited time.
@ApplicationScoped
class MailSender {
    private final MailQueueService queue;
    private final MailSettings settings;
    private final MailTransport transport;

    MailSender(MailQueueService queue, MailSettings settings, ReactiveMailer mailer, Vertx vertx) {
        this.queue = queue;
        this.settings = settings;
        this.transport = new MailTransport(mailer, vertx, settings.timeout());
    }

    @Scheduled(
            every = "${hotline.mail.out.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WaitsForDatabase("Mails")
    void sendDue() {
        if (!settings.sends()) {
            return;
        }
        queue.settleAbandoned();
        Optional<OutgoingMailEntity> due = queue.claim();
        while (due.isPresent()) {
            queue.record(due.get().id, transport.send(mail(due.get())));
            due = queue.claim();
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
