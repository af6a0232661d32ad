package io.openhotline.intake.mailbox;

import static io.openhotline.intake.mailbox.TestMailbox.bytes;
import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Replies.awaitSent;
import static io.openhotline.intake.testing.Replies.handled;
import static io.openhotline.intake.testing.Replies.replies;
import static io.openhotline.intake.testing.Replies.replyTasks;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.MailServer;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
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
    @Inject MailFetcher fetcher;
    @Inject Database database;

    private final String address = UUID.randomUUID() + "@example.com";
    private TestMailbox mailbox;
    private Wire wire;

    @BeforeEach
    void start() {
        wire = Wire.connect();
        mailbox = new TestMailbox();
    }

    @AfterEach
    void stop() {
        mailbox.close();
        wire.close();
    }

    @Test
    void a_reply_that_came_back_is_open_again_with_its_task_and_the_timeline_says_so()
            throws Exception {
        UUID ticket = answeredByMail();
        replyTasks(ticket).body("items", hasSize(0));

        mailbox.deliver(bytes(report("failed", messageIdOf(ticket))));
        fetcher.fetch(mailbox.account());
        mailbox.deliver(bytes(report("failed", messageIdOf(ticket)) + "again\r\n"));
        fetcher.fetch(mailbox.account());

        replies(ticket)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].proof", nullValue())
                .body("items[0].failure.reason", containsString("5.1.1"))
                .body("items[0].failure.reason", not(containsString(address)));
        replyTasks(ticket).body("items.kind", hasItem("REPLY"));
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

        mailbox.deliver(bytes(report("delayed", messageIdOf(ticket))));
        mailbox.deliver(bytes(report("failed", "<" + UUID.randomUUID() + "@other.example>")));
        mailbox.deliver(
                bytes(
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"));
        fetcher.fetch(mailbox.account());

        replies(ticket)
                .body("items[0].status", equalTo("GIVEN"))
                .body("items[0].failure", nullValue());
    }

    @Test
    void a_customer_who_was_called_meanwhile_is_not_told_again() throws Exception {
        UUID ticket = answeredByMail();
        String id = messageIdOf(ticket);
        mailbox.deliver(bytes(report("failed", id)));
        fetcher.fetch(mailbox.account());
        String reply = replies(ticket).extract().path("items[0].id");
        anAgent()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("form", "CALL", "text", "已电话告知"))
                .post("/replies/" + reply + "/proof")
                .then()
                .statusCode(204);

        database.update("update outgoing_mail set state = 'SENT' where ticket_id = ?", ticket);
        mailbox.deliver(bytes(report("failed", id) + "later\r\n"));
        fetcher.fetch(mailbox.account());

        replies(ticket)
                .body("items[0].status", equalTo("GIVEN"))
                .body("items[0].proof.form", equalTo("CALL"));
    }

    private UUID answeredByMail() {
        try (var _ = new MailServer()) {
            UUID ticket =
                    filed(
                            aLeakReport()
                                    .with("/reply/form", "EMAIL")
                                    .with("/reply/address", address));
            handled(wire, ticket);
            awaitSent(database, ticket);
            return ticket;
        }
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
}
