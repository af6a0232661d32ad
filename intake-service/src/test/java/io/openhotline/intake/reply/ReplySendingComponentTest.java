package io.openhotline.intake.reply;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.with;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static io.openhotline.intake.testing.Replies.awaitReply;
import static io.openhotline.intake.testing.Replies.awaitSent;
import static io.openhotline.intake.testing.Replies.handled;
import static io.openhotline.intake.testing.Replies.prove;
import static io.openhotline.intake.testing.Replies.replies;
import static io.openhotline.intake.testing.Replies.replyTasks;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.MailServer;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests replies that the system sends by e-mail, SMS or WeChat (W5, T6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ReplySendingComponentTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    @Inject Database database;

    private final String phone = "+8613700000" + NEXT.getAndIncrement();
    private Wire wire;

    @BeforeEach
    void connect() {
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void the_system_answers_a_mail_by_itself_and_the_mail_is_the_proof_w5() throws Exception {
        String address = UUID.randomUUID() + "@example.com";
        try (var server = new MailServer()) {
            UUID ticket = filed(wants("EMAIL", address));
            handled(wire, ticket);
            awaitSent(database, ticket);

            replies(ticket)
                    .body("items", hasSize(1))
                    .body("items[0].proof.by", equalTo("system:openhotline"))
                    .body("items[0].proof.to", equalTo("**@example.com"));
            assertThat(server.receivedBy(address)).hasSize(1);
            MimeMessage mail = server.receivedBy(address).getFirst();
            assertThat(mail.getSubject()).contains(number(ticket));
            assertThat(mail.getContent().toString()).contains("更换接口");
        }
    }

    @Test
    void a_mail_that_waits_is_no_reply_yet_and_cannot_be_given_twice() {
        UUID ticket = filed(wants("EMAIL", UUID.randomUUID() + "@example.com"));
        handled(wire, ticket);

        String reply = awaitReply(ticket, "SENDING");

        prove(reply, Map.of("form", "CALL", "text", "已电话告知"))
                .statusCode(409)
                .body("type", equalTo("/problems/reply-under-way"));
    }

    @Test
    void who_wants_mail_gets_it_at_the_address_of_the_ticket() {
        UUID ticket =
                filed(
                        aLeakReport()
                                .with("/channel", "email")
                                .with("/customer/email", "li.xiuying@example.org"));
        handled(wire, ticket);

        awaitReply(ticket, "SENDING");

        replies(ticket)
                .body("items[0].form", equalTo("EMAIL"))
                .body("items[0].address", equalTo("**@example.org"));
    }

    @Test
    void an_agent_answers_by_mail_what_was_asked_for_by_telephone() throws Exception {
        String address = UUID.randomUUID() + "@example.com";
        UUID ticket = filed(aLeakReport());
        handled(wire, ticket);
        String reply = awaitReply(ticket, "OPEN");

        prove(reply, Map.of("form", "EMAIL", "text", "您好，已修好。"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/to"));
        prove(reply, Map.of("form", "EMAIL", "text", "您好", "to", "漏水"))
                .statusCode(400)
                .body("errors[0].rule", equalTo("e-mail"));
        try (var server = new MailServer()) {
            prove(reply, Map.of("form", "EMAIL", "text", "您好，已修好。", "to", address)).statusCode(204);
            awaitSent(database, ticket);
            assertThat(server.receivedBy(address)).hasSize(1);
            assertThat(server.receivedBy(address).getFirst().getHeader("Auto-Submitted")).isNull();
        }
    }

    @Test
    void an_agents_text_message_leaves_by_the_gateway_and_what_it_says_is_the_proof_t6() {
        UUID ticket = filed(wants("SMS", null));
        handled(wire, ticket);
        String reply = awaitReply(ticket, "OPEN");

        prove(reply, Map.of("form", "SMS", "text", "已修好", "to", "没有")).statusCode(400);
        prove(reply, Map.of("form", "SMS", "text", "您好，已修好。", "to", phone)).statusCode(204);
        awaitReply(ticket, "GIVEN");

        assertThat(messages()).containsExactly("您好，已修好。");
        replies(ticket)
                .body("items[0].proof.form", equalTo("SMS"))
                .body("items[0].proof.by", equalTo("agent:1001"))
                .body("items[0].proof.text", equalTo("您好，已修好。"))
                .body("items[0].proof.to", not(equalTo(phone)));
        replyTasks(ticket).body("items", hasSize(0));
        anAgent()
                .get("/tickets/" + ticket + "/timeline")
                .then()
                .body("items.findAll { it.type == 'ticket.replied.v1' }", hasSize(1));
    }

    @Test
    void the_system_answers_by_wechat_who_filed_by_wechat_after_the_quiet_hours_w5() {
        String person = "c-" + UUID.randomUUID();
        String token =
                TestTokens.token("customer:wechat-app")
                        .with("channel", "wechat")
                        .with("sub", person)
                        .with("preferred_username", person)
                        .text();
        UUID ticket = filedBy(with(token), aPriceConsult().with("/channel", "wechat"));
        handled(wire, ticket);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    database.update(
                            """
                            update reply set send_at = opened_at
                            where send_at > now() + interval '10 minutes' and ticket_id = ?\
                            """,
                            ticket);
                    replies(ticket).body("items[0].status", equalTo("GIVEN"));
                });

        assertThat(messagesTo(person)).filteredOn(text -> text.contains("更换接口")).hasSize(1);
        replies(ticket).body("items[0].proof.by", equalTo("system:openhotline"));
    }

    @Test
    void a_text_message_that_the_gateway_refuses_leaves_the_reply_open_and_says_why() {
        UUID ticket = filed(wants("SMS", phone));
        handled(wire, ticket);
        String reply = awaitReply(ticket, "OPEN");
        given().queryParam("to", phone)
                .queryParam("status", 400)
                .post(gateway("/answers"))
                .then()
                .statusCode(204);

        prove(reply, Map.of("form", "SMS", "text", "已修好")).statusCode(204);

        await().untilAsserted(() ->
                replies(ticket)
                        .body("items[0].status", equalTo("OPEN"))
                        .body("items[0].failure.reason", equalTo("status 400")));
        replyTasks(ticket).body("items.reference", contains(reply));
        prove(reply, Map.of("form", "SMS", "text", "已修好")).statusCode(204);
        awaitReply(ticket, "GIVEN");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void what_was_told_by_another_telephone_is_recorded_and_not_sent() {
        UUID ticket = filed(wants("SMS", phone));
        handled(wire, ticket);
        String reply = awaitReply(ticket, "OPEN");

        prove(reply, Map.of("form", "SMS", "text", "已修好", "givenAt", "2026-11-17T02:00:00Z"))
                .statusCode(204);

        replies(ticket).body("items[0].status", equalTo("GIVEN"));
        assertThat(messages()).isEmpty();
    }

    private static Filing wants(String form, @Nullable String address) {
        Filing filing = aLeakReport().with("/reply/form", form);
        return address == null ? filing : filing.with("/reply/address", address);
    }

    private List<String> messages() {
        return messagesTo(phone);
    }

    private static List<String> messagesTo(String receiver) {
        return given().queryParam("to", receiver)
                .get(gateway("/messages"))
                .then()
                .statusCode(200)
                .extract()
                .path("messages.text");
    }

    private static String gateway(String path) {
        return ConfigProvider.getConfig()
                .getValue("hotline.gateways.sms.url", String.class)
                .replace("/sms", path);
    }

    private static String number(UUID ticket) {
        return as("agent:1001").get("/tickets/" + ticket).then().extract().path("number");
    }
}
