package io.openhotline.platform.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;

/// Sends mails on one event loop, each within a limited time.
///
/// The mail client of Vert.x 4.5 opens a connection on the event loop of whoever holds its pool at
/// the moment, and listens to the mail server from that of the mail. If these are two, the greeting
/// of the server is lost when it comes before the client listens, and the mail waits for it without
/// end.
public final class MailTransport {
    private final ReactiveMailer mailer;
    private final Context loop;
    private final Duration limit;

    /// @param limit the time after which the fate of a mail is unknown
    public MailTransport(ReactiveMailer mailer, Vertx vertx, Duration limit) {
        this.mailer = mailer;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
        this.limit = limit;
    }

    public SendOutcome send(Mail mail) {
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(task -> loop.runOnContext(_ -> task.run()))
                    .await()
                    .atMost(limit);
            return new SendOutcome.Taken();
        } catch (RuntimeException fault) {
            return SendFault.outcome(fault);
        }
    }
}
