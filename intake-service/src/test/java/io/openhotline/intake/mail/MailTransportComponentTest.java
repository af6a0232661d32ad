package io.openhotline.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.testing.MailServer;
import io.openhotline.platform.mail.MailTransport;
import io.openhotline.platform.mail.SendOutcome;
import io.openhotline.platform.mail.SendOutcome.Taken;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Twenty senders share the mail client, which loses the greetings of the mail server if they call
/// it from several event loops.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class MailTransportComponentTest {
    private static final int SENDERS = 20;
    private static final int MAILS = 400;

    @Inject ReactiveMailer mailer;
    @Inject Vertx vertx;

    @Test
    void the_server_takes_each_mail_of_many_senders() throws InterruptedException {
        var transport = new MailTransport(mailer, vertx, Duration.ofSeconds(20));
        List<Callable<SendOutcome>> mails =
                IntStream.range(0, MAILS)
                        .<Callable<SendOutcome>>mapToObj(i -> () -> transport.send(mail(i)))
                        .toList();
        try (var _ = new MailServer();
                var senders = Executors.newFixedThreadPool(SENDERS)) {
            assertThat(senders.invokeAll(mails))
                    .hasSize(MAILS)
                    .extracting(Future::resultNow)
                    .allMatch(Taken.class::isInstance);
        }
    }

    private static Mail mail(int number) {
        return Mail.withText("customer" + number + "@example.org", "回复", "您好，管道已更换。");
    }
}
