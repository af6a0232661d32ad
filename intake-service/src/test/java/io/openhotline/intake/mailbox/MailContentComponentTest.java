package io.openhotline.intake.mailbox;

import static io.openhotline.intake.mailbox.TestMailbox.bytes;
import static io.openhotline.intake.mailbox.TestMailbox.concat;
import static io.openhotline.intake.mailbox.TestMailbox.headers;
import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.openhotline.intake.mailbox.MailboxSettings.Account;
import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests mails of unusual content and size from a real IMAP server (T6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class MailContentComponentTest {
    private static final String OPERATOR = "operator:4001";
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
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
    void attachments_are_kept_whatever_their_names_and_number() throws Exception {
        String subject = "files " + UUID.randomUUID();
        var mail = new StringBuilder();
        mail.append(part("text/plain; charset=utf-8", "", "see the files"));
        mail.append(file("../../etc/passwd.pdf"));
        mail.append(file("x".repeat(4_000) + ".pdf"));
        for (int i = 2; i < 200; i++) {
            mail.append(file("file" + i + ".pdf"));
        }
        mailbox.deliver(
                headers(subject) + "Content-Type: multipart/mixed; boundary=b\r\n",
                bytes("\r\n" + mail + "--b--\r\n"));

        fetch();

        String matter = mails.only(subject);
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
        mailbox.deliver(
                headers(html) + "Content-Type: text/html\r\n",
                concat(
                        bytes("\r\n<html><style>p {}</style><p>"),
                        "漏水<br>很大".getBytes(GBK),
                        bytes("</p><script>alert(1)</script></html>")));
        mailbox.deliver("Subject: " + empty + "\r\n\r\n", new byte[0]);

        fetch();

        anAgent()
                .get("/written-matters/" + mails.only(html))
                .then()
                .body("text", equalTo("漏水\n很大"));
        anAgent()
                .get("/written-matters/" + mails.only(empty))
                .then()
                .body("$", not(hasKey("text")));
    }

    @Test
    void a_mail_that_cannot_be_read_is_parked_with_its_original() throws Exception {
        mailbox.deliver(
                headers("broken") + "Content-Type: multipart/mixed; boundary=missing\r\n",
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
        mailbox.deliver(
                headers(subject)
                        + "Content-Type: application/pdf; name=large.pdf\r\n"
                        + "Content-Transfer-Encoding: base64\r\n",
                bytes("\r\n" + content));
        Account small = mailbox.account(1 << 20);

        fetcher.fetch(mailbox.account());
        database.update("delete from mailbox_position where mailbox = ?", small.name());
        mailbox.markUnseen();
        fetcher.fetch(small);

        as(OPERATOR)
                .get("/incoming-mails?fate=PARKED&limit=1")
                .then()
                .body("items[0].cause", equalTo("larger than hotline.mail.in.largest"));
        anAgent()
                .get("/written-matters/" + mails.only(subject) + "/originals")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("mail.eml"));
    }

    private void fetch() {
        try {
            fetcher.fetch(mailbox.account());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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

    private static String newestParked() {
        return as(OPERATOR)
                .get("/incoming-mails?fate=PARKED&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
