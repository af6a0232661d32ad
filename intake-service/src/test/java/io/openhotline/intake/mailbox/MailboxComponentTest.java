package io.openhotline.intake.mailbox;

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
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.openhotline.intake.mailbox.MailboxSettings.Account;
import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Mail of a real IMAP server: registered once, joined to its ticket, or parked (T6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class MailboxComponentTest {
    private static final String OPERATOR = "operator:4001";
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
    private static final Charset GBK = Charset.forName("GBK");

    @Inject MailFetcher fetcher;
    @Inject Database database;

    private GreenMail server;
    private GreenMailUser hotline;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        hotline = server.setUser("hotline@water.example", UUID.randomUUID().toString(), "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_chinese_mail_is_registered_once_however_often_it_is_fetched() throws Exception {
        String subject = "漏水" + UUID.randomUUID();
        deliver(
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

        assertThat(fetcher.fetch(account())).isEqualTo(1);
        assertThat(fetcher.fetch(account())).isZero();
        database.update("delete from mailbox_position where mailbox = ?", account().name());
        markUnseen();
        assertThat(fetcher.fetch(account())).isEqualTo(1);

        String matter = only(subject);
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
        deliver(simple("before " + UUID.randomUUID(), id()), bytes("漏水"));
        fetch();
        String subject = "killed " + UUID.randomUUID();
        deliver(simple(subject, id()), bytes("漏水"));
        fetch();
        database.update(
                "update mailbox_position set uid = uid - 1 where mailbox = ?", account().name());
        markUnseen();

        assertThat(fetcher.fetch(account())).isEqualTo(1);
        assertThat(fetcher.fetch(account())).isZero();

        assertThat(only(subject)).isNotNull();
    }

    private static String id() {
        return "<" + UUID.randomUUID() + "@example.com>";
    }

    @Test
    void two_replicas_that_fetch_at_once_register_a_mail_once() throws Exception {
        String subject = "two replicas " + UUID.randomUUID();
        deliver(simple(subject, "<" + UUID.randomUUID() + "@example.com>"), bytes("漏水"));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = CompletableFuture.runAsync(this::fetch, threads);
            var second = CompletableFuture.runAsync(this::fetch, threads);
            CompletableFuture.allOf(first, second).join();
        }

        assertThat(only(subject)).isNotNull();
    }

    @Test
    void a_message_id_that_is_missing_or_repeated_by_others_loses_no_mail() throws Exception {
        String subject = "ids " + UUID.randomUUID();
        String repeated = "<repeated-" + UUID.randomUUID() + "@example.com>";
        deliver(simple(subject, repeated), bytes("one"));
        deliver(simple(subject, repeated), bytes("two"));
        deliver("From: li@example.com\r\nSubject: " + subject + "\r\n\r\n", bytes("three"));
        deliver("From: li@example.com\r\nSubject: " + subject + "\r\n\r\n", bytes("four"));
        deliver("Received: from elsewhere\r\n" + simple(subject, repeated), bytes("two"));

        fetch();

        assertThat(matters(subject)).hasSize(4);
    }

    @Test
    void a_reply_joins_its_ticket_by_the_number_in_its_subject() throws Exception {
        UUID ticket = filed(aLeakReport());
        String number = anAgent().get("/tickets/" + ticket).then().extract().path("number");
        String subject = "Re: [" + number + "] 答复";
        deliver(
                simple(subject, "<" + UUID.randomUUID() + "@example.com>")
                        + "Content-Type: text/plain; charset=utf-8\r\n",
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
        deliver(
                simple("Re: hello", "<" + UUID.randomUUID() + "@example.com>")
                        + "References: <other@example.com> "
                        + ours
                        + "\r\n",
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
        deliver(simple(subject, "<" + UUID.randomUUID() + "@example.com>"), bytes("又漏了"));

        fetch();

        anAgent()
                .get("/written-matters/" + only(subject))
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("aboutTicket", equalTo(ticket.toString()));
    }

    @Test
    void automatic_mails_open_nothing_and_an_operator_can_register_one() throws Exception {
        String subject = "automatic " + UUID.randomUUID();
        String daemon = "daemon " + UUID.randomUUID();
        deliver(
                "Auto-Submitted: auto-replied\r\n"
                        + simple(subject, "<" + UUID.randomUUID() + "@example.com>"),
                bytes("I am away"));
        deliver(
                "From: MAILER-DAEMON@example.com\r\nSubject: " + daemon + "\r\n\r\n",
                bytes("undeliverable"));

        fetch();

        assertThat(matters(subject)).isEmpty();
        assertThat(matters(daemon)).isEmpty();
        as(OPERATOR)
                .get("/incoming-mails?fate=AUTOMATIC")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(idOf(subject), idOf(daemon)));
        String mail = idOf(subject);
        as(OPERATOR).post("/incoming-mails/" + mail + "/registration").then().statusCode(204);
        as(OPERATOR).post("/incoming-mails/" + mail + "/registration").then().statusCode(409);
        assertThat(only(subject)).isEqualTo(mail);
    }

    @Test
    void attachments_are_kept_whatever_their_names_and_number() throws Exception {
        String subject = "files " + UUID.randomUUID();
        var mail = new StringBuilder();
        mail.append(part("text/plain; charset=utf-8", "", "see the files"));
        mail.append(file("../../etc/passwd.pdf"));
        mail.append(file("x".repeat(4_000) + ".pdf"));
        for (int i = 2; i < 200; i++) {
            mail.append(file("file" + i + ".pdf"));
        }
        deliver(
                simple(subject, "<" + UUID.randomUUID() + "@example.com>")
                        + "Content-Type: multipart/mixed; boundary=b\r\n",
                bytes("\r\n" + mail + "--b--\r\n"));

        fetch();

        String matter = only(subject);
        List<String> names =
                anAgent()
                        .get("/written-matters/" + matter + "/originals")
                        .then()
                        .extract()
                        .path("items.name");
        assertThat(names).hasSize(50).contains("passwd.pdf", "mail.eml");
        assertThat(names).allMatch(name -> name.length() <= 200 && !name.contains("/"));
        as(OPERATOR)
                .get("/incoming-mails?limit=200")
                .then()
                .body("items.find { it.id == '" + matter + "' }.leftOut", equalTo(151));
    }

    @Test
    void mails_of_html_alone_and_without_anything_are_registered() throws Exception {
        String html = "html " + UUID.randomUUID();
        String empty = "empty " + UUID.randomUUID();
        deliver(
                simple(html, "<" + UUID.randomUUID() + "@example.com>")
                        + "Content-Type: text/html\r\n",
                concat(
                        bytes("\r\n<html><style>p {}</style><p>"),
                        "漏水<br>很大".getBytes(GBK),
                        bytes("</p><script>alert(1)</script></html>")));
        deliver("Subject: " + empty + "\r\n\r\n", new byte[0]);

        fetch();

        anAgent().get("/written-matters/" + only(html)).then().body("text", equalTo("漏水\n很大"));
        anAgent().get("/written-matters/" + only(empty)).then().body("$", not(hasKey("text")));
    }

    @Test
    void a_mail_that_cannot_be_read_is_parked_with_its_original() throws Exception {
        deliver(
                simple("broken", "<" + UUID.randomUUID() + "@example.com>")
                        + "Content-Type: multipart/mixed; boundary=missing\r\n",
                bytes("\r\nno part at all"));

        fetch();

        String mail = newestParked();
        anAgent()
                .get("/written-matters/" + mail + "/originals")
                .then()
                .body("items.name", hasItem("mail.eml"));
        as(OPERATOR).post("/incoming-mails/" + mail + "/registration").then().statusCode(204);
        anAgent().get("/written-matters/" + mail).then().body("status", equalTo("REGISTERED"));
    }

    @Test
    void a_mail_of_40_mb_is_kept_and_a_larger_one_than_the_limit_stays_in_the_mailbox()
            throws Exception {
        String subject = "large " + UUID.randomUUID();
        String content = Base64.getMimeEncoder().encodeToString(new byte[29 << 20]);
        deliver(
                simple(subject, "<" + UUID.randomUUID() + "@example.com>")
                        + "Content-Type: application/pdf; name=large.pdf\r\n"
                        + "Content-Transfer-Encoding: base64\r\n",
                bytes("\r\n" + content));
        Account small = account(1 << 20);

        fetcher.fetch(account());
        database.update("delete from mailbox_position where mailbox = ?", small.name());
        markUnseen();
        fetcher.fetch(small);

        as(OPERATOR)
                .get("/incoming-mails?fate=PARKED&limit=1")
                .then()
                .body("items[0].cause", equalTo("larger than hotline.mail.in.largest"));
        anAgent()
                .get("/written-matters/" + only(subject) + "/originals")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("mail.eml"));
    }

    private void fetch() {
        try {
            fetcher.fetch(account());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Account account() {
        return account(50 << 20);
    }

    private Account account(long largest) {
        return new Account(
                "127.0.0.1",
                server.getImap().getPort(),
                false,
                true,
                hotline.getLogin(),
                "secret",
                "INBOX",
                largest);
    }

    private void deliver(String headers, byte[] body) throws MessagingException {
        String end = headers.endsWith("\r\n\r\n") || startsWithBreak(body) ? "" : "\r\n";
        byte[] whole = concat(bytes(headers + end), body);
        hotline.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(whole)));
    }

    private static boolean startsWithBreak(byte[] body) {
        return body.length > 1 && body[0] == '\r' && body[1] == '\n';
    }

    private void markUnseen() throws Exception {
        try (var store = server.getImap().createStore()) {
            store.connect(hotline.getLogin(), "secret");
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                for (Message message : folder.getMessages()) {
                    message.setFlag(Flags.Flag.SEEN, false);
                }
            }
        }
    }

    private static String simple(String subject, String messageId) {
        return "From: li@example.com\r\nMessage-ID: "
                + messageId
                + "\r\nSubject: "
                + subject
                + "\r\n";
    }

    private static String file(String name) {
        return part(
                "application/pdf",
                "Content-Disposition: attachment; filename=\"" + name + "\"\r\n",
                PDF);
    }

    private static String part(String type, String headers, String content) {
        return "--b\r\nContent-Type: " + type + "\r\n" + headers + "\r\n" + content + "\r\n";
    }

    private String only(String subject) {
        List<String> found = matters(subject);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> matters(String subject) {
        return database.query(
                "select id from written_matter where subject = ?",
                row -> row.getString(1),
                subject);
    }

    private String idOf(String subject) {
        return database.query(
                        "select id from incoming_mail where subject = ?",
                        row -> row.getString(1),
                        subject)
                .getFirst();
    }

    private static String newestParked() {
        return as(OPERATOR)
                .get("/incoming-mails?fate=PARKED&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
