package io.openhotline.intake.mailbox;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.mailbox.MailboxSettings.Account;
import io.openhotline.intake.testing.MailServer;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests replies by e-mail that are returned as undeliverable (W5, T6, RFC 3464).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ReturnedReplyComponentTest {
    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject MailFetcher fetcher;
    @Inject Database database;

    private final String address = UUID.randomUUID() + "@example.com";
    private GreenMail mailbox;
    private GreenMailUser hotline;
    private Wire wire;

    @BeforeEach
    void start() {
        wire = Wire.connect();
        mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mailbox.start();
        hotline = mailbox.setUser("hotline@water.example", UUID.randomUUID().toString(), "secret");
    }

    @AfterEach
    void stop() {
        mailbox.stop();
        wire.close();
    }

    @Test
    void a_reply_that_came_back_is_open_again_with_its_task_and_the_timeline_says_so()
            throws Exception {
        UUID ticket = answeredByMail();
        task(ticket).body("items", hasSize(0));

        deliver(report("failed", messageIdOf(ticket)));
        fetch();
        deliver(report("failed", messageIdOf(ticket)) + "again\r\n");
        fetch();

        replies(ticket)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].proof", nullValue())
                .body("items[0].failure.reason", containsString("5.1.1"))
                .body("items[0].failure.reason", not(containsString(address)));
        task(ticket).body("items.kind", hasItem("REPLY"));
        as("operator:4001")
                .get("/outgoing-mails?state=BOUNCED&ticket=" + ticket)
                .then()
                .body("items", hasSize(1));
        anAgent()
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.type", hasItems("ticket.replied.v1", "ticket.reply-returned.v1"));
    }

    @Test
    void a_report_of_a_delay_or_about_the_mail_of_others_changes_nothing() throws Exception {
        UUID ticket = answeredByMail();

        deliver(report("delayed", messageIdOf(ticket)));
        deliver(report("failed", "<" + UUID.randomUUID() + "@other.example>"));
        deliver(
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n");
        fetch();

        replies(ticket)
                .body("items[0].status", equalTo("GIVEN"))
                .body("items[0].failure", nullValue());
    }

    @Test
    void a_customer_who_was_called_meanwhile_is_not_told_again() throws Exception {
        UUID ticket = answeredByMail();
        String id = messageIdOf(ticket);
        deliver(report("failed", id));
        fetch();
        String reply = replies(ticket).extract().path("items[0].id");
        anAgent()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("form", "CALL", "text", "已电话告知"))
                .post("/replies/" + reply + "/proof")
                .then()
                .statusCode(204);

        database.update("update outgoing_mail set state = 'SENT' where ticket_id = ?", ticket);
        deliver(report("failed", id) + "later\r\n");
        fetch();

        replies(ticket)
                .body("items[0].status", equalTo("GIVEN"))
                .body("items[0].proof.form", equalTo("CALL"));
    }

    private UUID answeredByMail() {
        try (var server = new MailServer()) {
            UUID ticket =
                    filed(
                            aLeakReport()
                                    .with("/reply/form", "EMAIL")
                                    .with("/reply/address", address));
            handled(ticket);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> {
                        database.update(
                                """
                                update outgoing_mail set next_at = queued_at, state = 'QUEUED'
                                where state in ('QUEUED', 'UNCERTAIN') and ticket_id = ?\
                                """,
                                ticket);
                        replies(ticket).body("items[0].status", equalTo("GIVEN"));
                    });
            assertThat(server).isNotNull();
            return ticket;
        }
    }

    private void handled(UUID ticket) {
        UUID workOrder = UUID.randomUUID();
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Issued(
                        ticket,
                        workOrder,
                        "n/1",
                        "engineering",
                        1,
                        "rule",
                        null,
                        AT,
                        AT,
                        AT,
                        null));
        wire.send(
                Topics.WORK_ORDERS,
                new WorkOrderEvent.Completed(
                        ticket,
                        workOrder,
                        "engineering",
                        1,
                        Outcome.SOLVED,
                        "接口老化",
                        "更换接口",
                        null,
                        AT,
                        AT,
                        null));
    }

    private String report(String action, String messageId) {
        return """
        From: MAILER-DAEMON@example.com
        Message-ID: <%s@example.com>
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain; charset=us-ascii

        I'm sorry.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com

        Final-Recipient: rfc822; %s
        Action: %s
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 <%s>: no such user

        --b
        Content-Type: text/rfc822-headers

        Subject: reply
        Message-ID: %s

        --b--
        """
                .formatted(UUID.randomUUID(), address, action, address, messageId)
                .replace("\n", "\r\n");
    }

    private String messageIdOf(UUID ticket) {
        return database.first(
                        "select message_id from outgoing_mail where ticket_id = ?",
                        row -> row.getString(1),
                        ticket)
                .orElseThrow();
    }

    private void deliver(String mail) throws Exception {
        hotline.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private void fetch() throws Exception {
        fetcher.fetch(
                new Account(
                        "127.0.0.1",
                        mailbox.getImap().getPort(),
                        false,
                        true,
                        hotline.getLogin(),
                        "secret",
                        "INBOX",
                        50 << 20));
    }

    private static ValidatableResponse replies(UUID ticket) {
        return anAgent().get("/tickets/" + ticket + "/replies").then().statusCode(200);
    }

    private static ValidatableResponse task(UUID ticket) {
        return given().get("/tasks?kind=REPLY&ticket=" + ticket).then().statusCode(200);
    }
}
