package io.openhotline.reporting.delivery;

import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.mail.MailTransport;
import io.openhotline.platform.mail.SendOutcome;
import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Sends the queued mails that are due, one after the other, each within a limited time. One at a
/// time, because the files of a mail fill memory.
@ApplicationScoped
class DeliverySender {
    private final DeliveryQueueService queue;
    private final DeliverySettings settings;
    private final List<Attachments> attachments;
    private final MailTransport transport;

    DeliverySender(
            DeliveryQueueService queue,
            DeliverySettings settings,
            @All List<Attachments> attachments,
            ReactiveMailer mailer,
            Vertx vertx) {
        this.queue = queue;
        this.settings = settings;
        this.attachments = attachments;
        this.transport = new MailTransport(mailer, vertx, settings.timeout());
    }

    @Scheduled(
            every = "${hotline.mail.out.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WaitsForDatabase("Mails")
    void sweep() {
        if (!settings.sends()) {
            return;
        }
        sendDue();
    }

    void sendDue() {
        queue.settleAbandoned();
        Optional<DeliveryEntity> due = queue.claim();
        while (due.isPresent()) {
            queue.record(due.get().id, send(due.get()));
            due = queue.claim();
        }
    }

    /// Mails whose files can't be read now are tried again later.
    private SendOutcome send(DeliveryEntity row) {
        Mail mail;
        try {
            mail = mail(row);
        } catch (RuntimeException fault) {
            return new SendOutcome.NotNow(fault.toString());
        }
        return transport.send(mail);
    }

    private Mail mail(DeliveryEntity row) {
        Mail mail =
                Mail.withText(row.receiver, row.subject, row.text)
                        .addHeader("Message-ID", "<" + row.id + "@" + settings.domain() + ">")
                        .addHeader("Auto-Submitted", "auto-generated");
        attachments.stream()
                .flatMap(feature -> feature.of(row.documentId).stream())
                .forEach(file -> mail.addAttachment(file.name(), file.content(), file.type()));
        return mail;
    }
}
