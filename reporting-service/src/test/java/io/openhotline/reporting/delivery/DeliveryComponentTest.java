package io.openhotline.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.TestMailPort;
import io.openhotline.reporting.testing.MailServer;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Mails with files from the queue in the database to a real mail server.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class DeliveryComponentTest {
    @Inject DeliveryService deliveries;
    @Inject DeliverySender sender;
    @Inject DeliveryQueueService queue;
    @Inject StubDocument documents;
    @Inject Database database;

    @Test
    void two_instances_send_each_mail_once_with_its_file() throws Exception {
        UUID document = documents.create();
        List<String> receivers =
                IntStream.range(0, 12).mapToObj(_ -> UUID.randomUUID() + "@example.com").toList();
        try (var server = new MailServer();
                var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            receivers.forEach(receiver -> queue(document, receiver));
            receivers.forEach(receiver -> queue(document, receiver));
            instances.submit(sender::sendDue);
            instances.submit(sender::sendDue);
            await().untilAsserted(() ->
                    assertThat(deliveries.of(document, true))
                            .allMatch(mail -> mail.state() == DeliveryState.SENT)
                            .hasSize(12));

            for (String receiver : receivers) {
                assertThat(server.receivedBy(receiver)).hasSize(1);
            }
            MimeMessage received = server.receivedBy(receivers.getFirst()).getFirst();
            assertThat(received.getSubject()).isEqualTo("周报");
            var parts = (MimeMultipart) received.getContent();
            assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName()))
                    .isEqualTo("周报.txt");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                    .containsExactly('4', '2');
        }
    }

    @Test
    void a_mail_waits_longer_after_each_attempt_while_the_server_is_away() throws Exception {
        UUID document = documents.create();
        String receiver = UUID.randomUUID() + "@example.com";
        queue(document, receiver);

        await().untilAsserted(() -> assertThat(only(document).fault()).isNotNull());
        DeliveryView waiting = only(document);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(waiting.nextAt()).isAfter(waiting.queuedAt().plusSeconds(59));

        try (var server = new MailServer()) {
            database.update(
                    "update delivery set next_at = queued_at where document_id = ?", document);
            awaitState(document, DeliveryState.SENT);
            assertThat(server.receivedBy(receiver)).hasSize(1);
        }
        assertThat(queue.sendAgain(document, only(document).id())).contains(false);
    }

    @Test
    void a_mail_whose_instance_was_killed_is_sent_again_by_a_person_only() throws Exception {
        UUID document = documents.create();
        String receiver = UUID.randomUUID() + "@example.com";
        queue(document, receiver);
        await().untilAsserted(() -> assertThat(only(document).fault()).isNotNull());
        database.update(
                """
                update delivery set state = 'SENDING', claimed_at = now() - interval '1 hour'
                where document_id = ?
                """,
                document);
        awaitState(document, DeliveryState.UNCERTAIN);
        UUID mail = only(document).id();
        assertThat(queue.sendAgain(documents.create(), mail)).isEmpty();

        try (var server = new MailServer()) {
            assertThat(queue.sendAgain(document, mail)).contains(true);
            awaitState(document, DeliveryState.SENT);
            assertThat(server.receivedBy(receiver)).hasSize(1);
        }
    }

    @Test
    void a_receiver_who_is_refused_holds_up_no_other_one() throws Exception {
        UUID refused = documents.create();
        UUID document = documents.create();
        String receiver = UUID.randomUUID() + "@example.com";
        try (var server = new MailServer()) {
            queue(refused, MailServer.REFUSED);
            queue(document, receiver);
            awaitState(document, DeliveryState.SENT);
            awaitState(refused, DeliveryState.FAILED);

            assertThat(only(refused).fault()).contains("550");
            assertThat(only(refused).nextAt()).isNull();
            assertThat(server.receivedBy(receiver)).hasSize(1);
        }
    }

    @Test
    void a_server_that_never_answers_leaves_the_fate_open_and_holds_up_no_other_mail()
            throws Exception {
        UUID document = documents.create();
        try (var _ = new ServerSocket(TestMailPort.port(), 5, InetAddress.getLoopbackAddress())) {
            queue(document, UUID.randomUUID() + "@example.com");
            awaitState(document, DeliveryState.UNCERTAIN);
        }
        UUID next = documents.create();
        try (var _ = new MailServer()) {
            queue(next, UUID.randomUUID() + "@example.com");
            awaitState(next, DeliveryState.SENT);
        }
    }

    @Test
    void a_mail_is_not_sent_before_its_time() throws Exception {
        UUID later = documents.create();
        UUID now = documents.create();
        String receiver = UUID.randomUUID() + "@example.com";
        try (var server = new MailServer()) {
            queue(later, receiver, Instant.now().plusSeconds(3600));
            queue(now, receiver);
            awaitState(now, DeliveryState.SENT);

            assertThat(only(later).state()).isEqualTo(DeliveryState.QUEUED);
            assertThat(server.receivedBy(receiver)).hasSize(1);
        }
    }

    private void queue(UUID document, String receiver) {
        queue(document, receiver, Instant.now());
    }

    private void queue(UUID document, String receiver, Instant notBefore) {
        var mail = new NewDelivery(document, receiver, "周报", "本周供水正常。", notBefore);
        QuarkusTransaction.requiringNew().run(() -> deliveries.queue(mail));
    }

    private DeliveryView only(UUID document) {
        List<DeliveryView> all = deliveries.of(document, false);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().receiver()).startsWith("*");
        return all.getFirst();
    }

    private void awaitState(UUID document, DeliveryState state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(only(document).state()).isEqualTo(state));
    }
}
