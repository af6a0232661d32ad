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
/// The connection pool of Vert.x 4.5's mail client may open the connection on the event loop of
/// another sender. The client then sets its reader from a second loop, possibly after the server's
/// greeting has arrived; that greeting is dropped, and the conversation never begins.
public final class MailTransport {
    private final ReactiveMailer mailer;
    private final Context loop;
    private final Duration limit;

    /// @param limit the time after which the outcome of a mail is unknown
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
