package io.openhotline.followup.survey;

import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.gateway.Gateway;
import io.openhotline.platform.gateway.HttpGateways;
import io.openhotline.platform.gateway.Outcome;
import io.openhotline.platform.gateway.OutgoingMessage;
import io.openhotline.platform.mail.MailTransport;
import io.openhotline.platform.mail.SendOutcome;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Sends the messages that are due, outside of any transaction, so that a slow gateway holds no row
/// and no connection.
@ApplicationScoped
class MessageSender {
    private static final Logger LOG = Logger.getLogger(MessageSender.class);
    private static final int BATCH = 20;

    private final MessageQueueService queue;
    private final HttpGateways gateways;
    private final MailTransport mails;

    MessageSender(
            MessageQueueService queue,
            HttpGateways gateways,
            ReactiveMailer mailer,
            Vertx vertx,
            @ConfigProperty(name = "hotline.mail.out.timeout", defaultValue = "PT2M")
                    Duration timeout) {
        this.queue = queue;
        this.gateways = gateways;
        this.mails = new MailTransport(mailer, vertx, timeout);
    }

    @Scheduled(
            every = "${hotline.survey-messages.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "survey-messages")
    @WaitsForDatabase("Survey links")
    void sweep() {
        queue.settleAbandoned();
        while (sendDue() == BATCH) {
            LOG.debug("More survey links are due");
        }
    }

    /// Sends all at once, so that a slow gateway delays the batch by one timeout only. A fate that
    /// can't be recorded is a fault of the run, after all others are.
    int sendDue() {
        List<OutgoingLink> claimed = queue.claim(BATCH);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?>[] sendings =
                    claimed.stream()
                            .map(next ->
                                    CompletableFuture.runAsync(
                                            () -> queue.record(next.id(), send(next)), threads))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(sendings).join();
        }
        return claimed.size();
    }

    private SendOutcome send(OutgoingLink link) {
        return switch (link.way()) {
            case SMS -> send(gateways.sms(), link);
            case WECHAT -> send(gateways.wechat(), link);
            case EMAIL -> mails.send(mail(link));
            case PHONE, DOOR -> throw new IllegalStateException("No message by " + link.way());
        };
    }

    private static SendOutcome send(Optional<Gateway> gateway, OutgoingLink link) {
        var message =
                new OutgoingMessage(
                        link.id(), link.to(), link.message().text(), link.message().language());
        return gateway.map(it -> outcome(it.send(message)))
                .orElseGet(() -> new SendOutcome.Refused("no-gateway"));
    }

    private static SendOutcome outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered() -> new SendOutcome.Taken();
            case Outcome.Refused(var fault) -> new SendOutcome.Refused(fault);
            case Outcome.Unavailable(var fault) -> new SendOutcome.NotNow(fault);
        };
    }

    private static Mail mail(OutgoingLink link) {
        return Mail.withText(link.to(), link.message().subject(), link.message().text())
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
