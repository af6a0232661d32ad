package io.openhotline.intake.mail;

import static io.openhotline.intake.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.openhotline.intake.mail.OutgoingMail.Mail;
import io.openhotline.intake.testing.MailServer;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.TestMailPort;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Mail from the queue in the database to a real mail server.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class OutgoingMailComponentTest {
    private static final String OPERATOR = "operator:4001";

    @Inject OutgoingMail mails;
    @Inject Database database;

    @Test
    void a_mail_is_sent_once_for_its_event_and_receiver() throws Exception {
        try (var server = new MailServer()) {
            String receiver = receiver();
            Mail mail = mail("reply:1", receiver, "<question@example.com>");

            UUID id = send(mail);
            assertThat(send(mail)).isEqualTo(id);
            awaitSent(id);

            assertThat(server.receivedBy(receiver))
                    .isNotEmpty()
                    .allSatisfy(it ->
                            assertThat(it.getMessageID()).isEqualTo("<" + id + "@localhost>"));
            MimeMessage sent = server.receivedBy(receiver).getFirst();
            assertThat(sent.getSubject()).isEqualTo("漏水已修复");
            assertThat(sent.getContent().toString().strip()).isEqualTo("您好，管道已更换。");
            assertThat(sent.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(sent.getHeader("In-Reply-To")).containsExactly("<question@example.com>");
        }
    }

    @Test
    void a_mail_waits_while_the_server_is_away_and_its_fate_is_listed() {
        UUID id = send(mail("reply:2", receiver(), null));

        await().untilAsserted(() -> assertThat(attempts(id)).containsExactly(1));
        as(OPERATOR)
                .get("/outgoing-mails?state=QUEUED")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()))
                .body("items.find { it.id == '" + id + "' }.receiver", equalTo("**@example.com"));

        try (var _ = new MailServer()) {
            assertThat(
                            database.update(
                                    "update outgoing_mail set next_at = queued_at where id = ?",
                                    id))
                    .isEqualTo(1);
            awaitSent(id);
        }
        as(OPERATOR)
                .get("/outgoing-mails?state=QUEUED")
                .then()
                .body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void a_mail_whose_instance_was_killed_is_sent_again_by_a_person_only() {
        UUID id = send(mail("reply:3", receiver(), null));
        await().untilAsserted(() -> assertThat(attempts(id)).containsExactly(1));
        database.update(
                """
                update outgoing_mail set state = 'SENDING', claimed_at = now() - interval '1 hour'
                where id = ?
                """,
                id);
        awaitState(id, "UNCERTAIN");

        try (var _ = new MailServer()) {
            as(OPERATOR).post("/outgoing-mails/" + id + "/attempts").then().statusCode(204);
            awaitSent(id);
        }
        as(OPERATOR)
                .post("/outgoing-mails/" + id + "/attempts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/mail-not-settled"));
        as(OPERATOR)
                .post("/outgoing-mails/" + UUID.randomUUID() + "/attempts")
                .then()
                .statusCode(404);
        as(OPERATOR).post("/outgoing-mails/漏水/attempts").then().statusCode(404);
    }

    @Test
    void a_server_that_never_answers_holds_up_no_other_mail() throws Exception {
        UUID id;
        try (var _ = new ServerSocket(TestMailPort.port(), 5, InetAddress.getLoopbackAddress())) {
            id = send(mail("reply:4", receiver(), null));
            awaitState(id, "UNCERTAIN");
        }
        UUID next = send(mail("reply:5", receiver(), null));
        try (var _ = new MailServer()) {
            awaitSent(next);
        }
    }

    @Test
    void unknown_filters_are_refused_by_name() {
        as(OPERATOR)
                .get("/outgoing-mails?state=GONE&receiver=a")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("state"))
                .body("errors.pointer", hasItem("receiver"));
    }

    private UUID send(Mail mail) {
        return QuarkusTransaction.requiringNew().call(() -> mails.send(mail));
    }

    private static Mail mail(String event, String receiver, @Nullable String inReplyTo) {
        return new Mail(event, receiver, "漏水已修复", "您好，管道已更换。", inReplyTo, true, null);
    }

    private static String receiver() {
        return UUID.randomUUID() + "@example.com";
    }

    /// Returns nothing while the mail is being sent.
    private List<Integer> attempts(UUID id) {
        return database.query(
                "select attempts from outgoing_mail where id = ? and state = 'QUEUED'",
                row -> row.getInt(1),
                id);
    }

    /// Makes a mail due at once that failed before the server started, and requeues one of unknown
    /// outcome, as an operator would.
    private void awaitSent(UUID id) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    database.update(
                            """
                            update outgoing_mail set next_at = queued_at
                            where state = 'QUEUED' and id = ?\
                            """,
                            id);
                    if (stateOf(id).contains("UNCERTAIN")) {
                        as(OPERATOR).post("/outgoing-mails/" + id + "/attempts");
                    }
                    assertThat(stateOf(id)).containsExactly("SENT");
                });
    }

    private List<String> stateOf(UUID id) {
        return database.query(
                "select state from outgoing_mail where id = ?", row -> row.getString(1), id);
    }

    private void awaitState(UUID id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(stateOf(id)).containsExactly(state));
    }
}
