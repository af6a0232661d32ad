package io.openhotline.intake.mailbox;

import static io.openhotline.intake.mailbox.TestMailbox.bytes;
import static io.openhotline.intake.mailbox.TestMailbox.headers;
import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests mails of a real IMAP server: registered once, joined to their tickets, or parked (T6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class MailboxComponentTest {
    private static final String OPERATOR = "operator:4001";
    private static final Charset GBK = Charset.forName("GBK");

    @Inject MailFetcher fetcher;
    @Inject Database database;
    @Inject FetchedMails mails;

    private TestMailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = new TestMailbox();
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void a_chinese_mail_is_registered_once_however_often_it_is_fetched() throws Exception {
        String subject = "漏水" + UUID.randomUUID();
        mailbox.deliver(
                "From: =?gb2312?B?"
                        + base64("李秀英".getBytes(GBK))
                        + "?= <li@example.com>\r\n"
                        + "Message-ID: <"
                        + UUID.randomUUID()
                        + "@example.com>\r\n"
                        + "Subject: =?gb2312?B?"
                        + base64(subject.getBytes(GBK))
                        + "?=\r\n"
                        + "Content-Type: text/plain; charset=gb2312\r\n\r\n",
                "和平路128号院门外漏水，水已漫到路上。".getBytes(GBK));

        assertThat(fetcher.fetch(mailbox.account())).isEqualTo(1);
        assertThat(fetcher.fetch(mailbox.account())).isZero();
        database.update("delete from mailbox_position where mailbox = ?", mailbox.account().name());
        mailbox.markUnseen();
        assertThat(fetcher.fetch(mailbox.account())).isEqualTo(1);

        String matter = mails.only(subject);
        anAgent()
                .get("/written-matters/" + matter)
                .then()
                .body("sender", equalTo("李秀英"))
                .body("senderAddress", equalTo("li@example.com"))
                .body("text", equalTo("和平路128号院门外漏水，水已漫到路上。"))
                .body("channel", equalTo("email"))
                .body("status", equalTo("REGISTERED"));
        anAgent()
                .get("/written-matters/" + matter + "/originals")
                .then()
                .body("items.kind", hasItem("MAIL"));
    }

    @Test
    void a_mail_whose_instance_ended_between_storing_and_marking_it_is_registered_once()
            throws Exception {
        mailbox.deliver(headers("before " + UUID.randomUUID()), bytes("漏水"));
        fetch();
        String subject = "killed " + UUID.randomUUID();
        mailbox.deliver(headers(subject), bytes("漏水"));
        fetch();
        database.update(
                "update mailbox_position set uid = uid - 1 where mailbox = ?",
                mailbox.account().name());
        mailbox.markUnseen();

        assertThat(fetcher.fetch(mailbox.account())).isEqualTo(1);
        assertThat(fetcher.fetch(mailbox.account())).isZero();

        assertThat(mails.only(subject)).isNotNull();
    }

    @Test
    void two_replicas_that_fetch_at_once_register_a_mail_once() throws Exception {
        String subject = "two replicas " + UUID.randomUUID();
        mailbox.deliver(headers(subject), bytes("漏水"));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = CompletableFuture.runAsync(this::fetch, threads);
            var second = CompletableFuture.runAsync(this::fetch, threads);
            CompletableFuture.allOf(first, second).join();
        }

        assertThat(mails.only(subject)).isNotNull();
    }

    @Test
    void a_message_id_that_is_missing_or_repeated_by_others_loses_no_mail() throws Exception {
        String subject = "ids " + UUID.randomUUID();
        String repeated = "<repeated-" + UUID.randomUUID() + "@example.com>";
        mailbox.deliver(headers(subject, repeated), bytes("one"));
        mailbox.deliver(headers(subject, repeated), bytes("two"));
        mailbox.deliver("From: li@example.com\r\nSubject: " + subject + "\r\n\r\n", bytes("three"));
        mailbox.deliver("From: li@example.com\r\nSubject: " + subject + "\r\n\r\n", bytes("four"));
        mailbox.deliver("Received: from elsewhere\r\n" + headers(subject, repeated), bytes("two"));

        fetch();

        assertThat(mails.matters(subject)).hasSize(4);
    }

    @Test
    void a_reply_joins_its_ticket_by_the_number_in_its_subject() throws Exception {
        UUID ticket = filed(aLeakReport());
        String number = anAgent().get("/tickets/" + ticket).then().extract().path("number");
        String subject = "Re: [" + number + "] 答复";
        mailbox.deliver(
                headers(subject) + "Content-Type: text/plain; charset=utf-8\r\n",
                bytes("\r\n今天又漏了"));

        fetch();

        assertThat(timeline(ticket).getList("items").toString()).contains("今天又漏了");
        anAgent()
                .get("/written-matters?status=ENTERED&ticket=" + ticket)
                .then()
                .body("items", hasSize(1));
        anAgent()
                .get("/tickets/" + ticket + "/attachments")
                .then()
                .body("items.kind", hasItem("MAIL"));
    }

    @Test
    void a_reply_joins_the_ticket_of_the_mail_that_it_refers_to() throws Exception {
        UUID ticket = filed(aLeakReport());
        String ours = "<" + UUID.randomUUID() + "@localhost>";
        database.update(
                """
                insert into outgoing_mail (id, event, receiver, subject, text, message_id,
                    automatic, ticket_id, state, attempts, queued_at, next_at)
                values (?, ?, 'li@example.com', 's', 't', ?, true, ?, 'SENT', 1, now(), now())
                """,
                UUID.randomUUID(),
                "reply:" + ours,
                ours,
                ticket);
        mailbox.deliver(
                headers("Re: hello") + "References: <other@example.com> " + ours + "\r\n",
                bytes("\r\nthank you"));

        fetch();

        anAgent()
                .get("/written-matters?ticket=" + ticket)
                .then()
                .body("items.status", hasItem("ENTERED"));
    }

    @Test
    void a_reply_about_a_matter_that_is_over_waits_for_an_agent() throws Exception {
        UUID ticket = filed(aLeakReport());
        post(ticket, "withdrawal", Map.of("reason", "自行解决")).statusCode(200);
        String number = anAgent().get("/tickets/" + ticket).then().extract().path("number");
        String subject = number + " again " + UUID.randomUUID();
        mailbox.deliver(headers(subject), bytes("又漏了"));

        fetch();

        anAgent()
                .get("/written-matters/" + mails.only(subject))
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("aboutTicket", equalTo(ticket.toString()));
    }

    @Test
    void automatic_mails_open_nothing_and_an_operator_can_register_one() throws Exception {
        String subject = "automatic " + UUID.randomUUID();
        String daemon = "daemon " + UUID.randomUUID();
        mailbox.deliver("Auto-Submitted: auto-replied\r\n" + headers(subject), bytes("I am away"));
        mailbox.deliver(
                "From: MAILER-DAEMON@example.com\r\nSubject: " + daemon + "\r\n\r\n",
                bytes("undeliverable"));

        fetch();

        assertThat(mails.matters(subject)).isEmpty();
        assertThat(mails.matters(daemon)).isEmpty();
        as(OPERATOR)
                .get("/incoming-mails?fate=AUTOMATIC")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(mails.idOf(subject), mails.idOf(daemon)));
        String mail = mails.idOf(subject);
        as(OPERATOR).post("/incoming-mails/" + mail + "/registration").then().statusCode(204);
        as(OPERATOR).post("/incoming-mails/" + mail + "/registration").then().statusCode(409);
        assertThat(mails.only(subject)).isEqualTo(mail);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void fetch() {
        try {
            fetcher.fetch(mailbox.account());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
