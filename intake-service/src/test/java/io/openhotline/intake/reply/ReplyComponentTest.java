package io.openhotline.intake.reply;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static io.openhotline.intake.testing.Replies.awaitHandled;
import static io.openhotline.intake.testing.Replies.awaitReply;
import static io.openhotline.intake.testing.Replies.command;
import static io.openhotline.intake.testing.Replies.handled;
import static io.openhotline.intake.testing.Replies.prove;
import static io.openhotline.intake.testing.Replies.replies;
import static io.openhotline.intake.testing.Replies.replyTasks;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Filing;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests replies to customers in the form that they asked for (W2, W5, P7, T6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ReplyComponentTest {
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
        handled(wire, ticket);
        String reply = awaitReply(ticket, "OPEN");
        anAgent()
                .get("/replies?status=OPEN&form=LETTER")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(reply));

        replyTasks(ticket)
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
        replyTasks(ticket).body("items", hasSize(0));
        prove(reply, Map.of("form", "CALL", "text", "又打了一遍"))
                .statusCode(409)
                .body("type", equalTo("/problems/reply-given"));
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
        handled(wire, ticket);
        awaitReply(ticket, "OPEN");

        wish(ticket, Map.of("form", "EMAIL", "address", "no address")).statusCode(400);
        wish(ticket, Map.of("form", "FAX", "address", "021-55550000")).statusCode(204);

        replies(ticket).body("items[0].form", equalTo("FAX"));
        wish(UUID.randomUUID(), Map.of("form", "FAX")).statusCode(404);
    }

    @Test
    void the_task_goes_to_who_tracks_the_ticket_and_not_to_the_first_receiver_p6() {
        UUID before = filed(aLeakReport());
        handled(wire, before);
        awaitReply(before, "OPEN");
        UUID after = filed(aLeakReport());

        takeOver("1002", before, after);
        handled(wire, after);
        awaitReply(after, "OPEN");

        for (UUID ticket : List.of(before, after)) {
            replyTasks(ticket).body("items.assignee", contains("1002"));
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
        handled(wire, ticket);
        awaitReply(ticket, "OPEN");

        post(ticket, "reopening", Map.of("reason", "又漏了")).statusCode(200);

        replies(ticket)
                .body("items[0].status", equalTo("DROPPED"))
                .body("items[0].dropped.reason", equalTo("reopened"));
    }

    @Test
    void an_agent_says_why_nobody_is_told() {
        UUID ticket = filed(aLeakReport());
        handled(wire, ticket);
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
        handled(wire, ticket);
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
        handled(wire, ticket);
        handled(wire, known);
        awaitReply(known, "OPEN");
        awaitHandled(ticket);

        replies(ticket).body("items", hasSize(0));
    }

    private static Filing wants(String form, @Nullable String address) {
        Filing filing = aLeakReport().with("/reply/form", form);
        return address == null ? filing : filing.with("/reply/address", address);
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
