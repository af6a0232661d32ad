package io.openhotline.intake.reply;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.with;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.MailServer;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Telling customers the outcome, in the form that they asked for (W2, W5, P7, T6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ReplyComponentTest {
    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.MILLIS);

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
    void when_work_is_done_the_customer_is_told_by_letter_and_the_scan_is_the_proof_t6() {
        UUID ticket = filed(wants("LETTER", "和平路128号院东门"));
        handled(ticket);
        String reply = awaitReply(ticket, "OPEN");
        anAgent()
                .get("/replies?status=OPEN&form=LETTER")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(reply));

        given().get("/tasks?kind=REPLY&ticket=" + ticket)
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(reply))
                .body("items[0].assignee", equalTo("1001"));
        prove(reply, Map.of("form", "LETTER"))
                .statusCode(400)
                .body("errors[0].rule", equalTo("text-or-attachment"));
        prove(reply, Map.of("form", "LETTER", "attachment", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors[0].rule", equalTo("attachment-of-ticket"));
        String scan = scanned(ticket);
        prove(reply, Map.of("form", "LETTER", "attachment", scan)).statusCode(204);

        replies(ticket)
                .body("items[0].status", equalTo("GIVEN"))
                .body("items[0].outcome", equalTo("更换接口"))
                .body("items[0].proof.by", equalTo("agent:1001"))
                .body("items[0].proof.form", equalTo("LETTER"))
                .body("items[0].proof.attachment", equalTo(scan));
        anAgent().get("/replies?status=OPEN").then().body("items.id", not(hasItem(reply)));
        given().get("/tasks?kind=REPLY&ticket=" + ticket).then().body("items", hasSize(0));
        prove(reply, Map.of("form", "CALL", "text", "又打了一遍"))
                .statusCode(409)
                .body("type", equalTo("/problems/reply-given"));
    }

    @Test
    void the_system_answers_a_mail_by_itself_and_the_mail_is_the_proof_w5() throws Exception {
        String address = UUID.randomUUID() + "@example.com";
        try (var server = new MailServer()) {
            UUID ticket = filed(wants("EMAIL", address));
            handled(ticket);
            awaitSent(ticket);

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
        handled(ticket);

        String reply = awaitReply(ticket, "SENDING");

        prove(reply, Map.of("form", "CALL", "text", "已电话告知"))
                .statusCode(409)
                .body("type", equalTo("/problems/reply-under-way"));
    }

    @Test
    void an_agent_answers_by_mail_what_was_asked_for_by_telephone() throws Exception {
        String address = UUID.randomUUID() + "@example.com";
        UUID ticket = filed(aLeakReport());
        handled(ticket);
        String reply = awaitReply(ticket, "OPEN");

        prove(reply, Map.of("form", "EMAIL", "text", "您好，已修好。"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/to"));
        prove(reply, Map.of("form", "EMAIL", "text", "您好", "to", "漏水"))
                .statusCode(400)
                .body("errors[0].rule", equalTo("e-mail"));
        try (var server = new MailServer()) {
            prove(reply, Map.of("form", "EMAIL", "text", "您好，已修好。", "to", address)).statusCode(204);
            awaitSent(ticket);
            assertThat(server.receivedBy(address)).hasSize(1);
            assertThat(server.receivedBy(address).getFirst().getHeader("Auto-Submitted")).isNull();
        }
    }

    @Test
    void an_agents_text_message_leaves_by_the_gateway_and_what_it_says_is_the_proof_t6() {
        UUID ticket = filed(wants("SMS", null));
        handled(ticket);
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
        given().get("/tasks?kind=REPLY&ticket=" + ticket).then().body("items", hasSize(0));
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
        handled(ticket);

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
        handled(ticket);
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
        given().get("/tasks?kind=REPLY&ticket=" + ticket)
                .then()
                .body("items.reference", contains(reply));
        prove(reply, Map.of("form", "SMS", "text", "已修好")).statusCode(204);
        awaitReply(ticket, "GIVEN");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void what_was_told_by_another_telephone_is_recorded_and_not_sent() {
        UUID ticket = filed(wants("SMS", phone));
        handled(ticket);
        String reply = awaitReply(ticket, "OPEN");

        prove(reply, Map.of("form", "SMS", "text", "已修好", "givenAt", AT.toString()))
                .statusCode(204);

        replies(ticket).body("items[0].status", equalTo("GIVEN"));
        assertThat(messages()).isEmpty();
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

    @Test
    void the_desks_answer_to_a_letter_is_told_and_one_on_the_telephone_was_heard_w2() {
        UUID letter = filed(aLeakReport().with("/channel", "letter").with("/answer", "停水至18时"));
        UUID call = filed(aLeakReport().with("/answer", "停水至18时"));
        UUID later = filed(aLeakReport());
        post(later, "answer", Map.of("answer", "停水至18时")).statusCode(200);

        replies(letter)
                .body("items[0].form", equalTo("LETTER"))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].outcome", equalTo("停水至18时"));
        replies(call).body("items", hasSize(0));
        replies(later).body("items", hasSize(0));
    }

    @Test
    void a_customer_may_want_another_form_later() {
        UUID ticket = filed(aLeakReport());
        handled(ticket);
        awaitReply(ticket, "OPEN");

        wish(ticket, Map.of("form", "EMAIL", "address", "no address")).statusCode(400);
        wish(ticket, Map.of("form", "FAX", "address", "021-55550000")).statusCode(204);

        replies(ticket).body("items[0].form", equalTo("FAX"));
        wish(UUID.randomUUID(), Map.of("form", "FAX")).statusCode(404);
    }

    @Test
    void who_wants_mail_gets_it_at_the_address_of_the_ticket() {
        UUID ticket =
                filed(
                        aLeakReport()
                                .with("/channel", "email")
                                .with("/customer/email", "li.xiuying@example.org"));
        handled(ticket);

        awaitReply(ticket, "SENDING");

        replies(ticket)
                .body("items[0].form", equalTo("EMAIL"))
                .body("items[0].address", equalTo("**@example.org"));
    }

    @Test
    void the_task_goes_to_who_tracks_the_ticket_and_not_to_the_first_receiver_p6() {
        UUID before = filed(aLeakReport());
        handled(before);
        awaitReply(before, "OPEN");
        UUID after = filed(aLeakReport());

        takeOver("1002", before, after);
        handled(after);
        awaitReply(after, "OPEN");

        for (UUID ticket : List.of(before, after)) {
            given().get("/tasks?kind=REPLY&ticket=" + ticket)
                    .then()
                    .body("items.assignee", contains("1002"));
        }
    }

    private static void takeOver(String successor, UUID one, UUID other) {
        String handover =
                anAgent()
                        .header(Idempotency.HEADER, UUID.randomUUID())
                        .body(
                                """
                                {"successor": "%s", "tickets": [
                                 {"ticket": "%s", "note": "待答复"}, {"ticket": "%s", "note": "跟进"}]}
                                """
                                        .formatted(successor, one, other))
                        .post("/handovers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        as("agent:" + successor)
                .body("{}")
                .post("/handovers/" + handover + "/acceptance")
                .then()
                .statusCode(200);
    }

    @Test
    void a_matter_that_the_customer_reports_again_needs_no_reply_to_the_round_before() {
        UUID ticket = filed(aLeakReport());
        handled(ticket);
        awaitReply(ticket, "OPEN");

        post(ticket, "reopening", Map.of("reason", "又漏了")).statusCode(200);

        replies(ticket)
                .body("items[0].status", equalTo("DROPPED"))
                .body("items[0].dropped.reason", equalTo("reopened"));
    }

    @Test
    void an_agent_says_why_nobody_is_told() {
        UUID ticket = filed(aLeakReport());
        handled(ticket);
        String reply = awaitReply(ticket, "OPEN");

        command(reply, "dropping", Map.of("reason", "  ")).statusCode(400);
        command(reply, "dropping", Map.of("reason", "客户不需要答复")).statusCode(204);

        replies(ticket)
                .body("items[0].dropped.by", equalTo("agent:1001"))
                .body("items[0].proof", nullValue());
        command(UUID.randomUUID().toString(), "dropping", Map.of("reason", "无")).statusCode(404);
    }

    @Test
    void where_the_pack_wants_a_signature_a_name_with_time_and_witness_is_given_p7() {
        UUID ticket =
                filed(
                        aLeakReport()
                                .with("/category", "complaint-billing")
                                .without("/place")
                                .with("/fields", Map.of()));
        handled(ticket);
        String reply = awaitReply(ticket, "OPEN");
        var signature =
                Map.of(
                        "name", "李秀英",
                        "signedAt", "2026-11-17T02:00:00Z",
                        "witness", "1001");

        prove(reply, Map.of("form", "IN_PERSON", "text", "当面说明"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/signature"))
                .body("errors[0].rule", equalTo("signature-required"));
        prove(reply, Map.of("form", "IN_PERSON", "text", "当面说明", "signature", signature))
                .statusCode(204);

        replies(ticket)
                .body("items[0].proof.signature.name", equalTo("李**"))
                .body("items[0].proof.signature.witness", equalTo("1001"));
    }

    @Test
    void nobody_is_told_about_a_matter_without_a_customer() {
        UUID ticket = filed(aPriceConsult());
        UUID known = filed(aLeakReport());
        handled(ticket);
        handled(known);
        awaitReply(known, "OPEN");

        replies(ticket).body("items", hasSize(0));
    }

    private static Filing wants(String form, @Nullable String address) {
        Filing filing = aLeakReport().with("/reply/form", form);
        return address == null ? filing : filing.with("/reply/address", address);
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

    private static ValidatableResponse replies(UUID ticket) {
        return anAgent().get("/tickets/" + ticket + "/replies").then().statusCode(200);
    }

    /// Has a mail tried again at once that the server didn't take, or whose conversation got stuck,
    /// under load.
    private void awaitSent(UUID ticket) {
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
    }

    private static String awaitReply(UUID ticket, String status) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> replies(ticket).body("items[0].status", equalTo(status)));
        return replies(ticket).extract().path("items[0].id");
    }

    private static String number(UUID ticket) {
        return as("agent:1001").get("/tickets/" + ticket).then().extract().path("number");
    }

    private static ValidatableResponse prove(String reply, Map<String, ?> body) {
        return command(reply, "proof", body);
    }

    private static ValidatableResponse command(String reply, String name, Map<String, ?> body) {
        return anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/replies/" + reply + "/" + name)
                .then();
    }

    private static ValidatableResponse wish(UUID ticket, Map<String, ?> body) {
        return anAgent().body(body).put("/tickets/" + ticket + "/reply-wish").then();
    }

    private static String scanned(UUID ticket) {
        return anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .contentType("multipart/form-data")
                .multiPart("file", "答复函.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
                .post("/tickets/" + ticket + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
