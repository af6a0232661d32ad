package io.openhotline.intake.inspection;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.Golden;
import io.openhotline.contracts.InspectionEvent.Completed;
import io.openhotline.contracts.InspectionEvent.Draw;
import io.openhotline.contracts.InspectionEvent.Planned;
import io.openhotline.contracts.InspectionEvent.Proposal;
import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the effects of inspections at the desk (T14).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class InspectionComponentTest {
    private static final Instant AT = Instant.parse("2026-11-17T03:20:00Z");
    private static final String INSPECTOR = "inspector:3001";

    private static final Proposal PROPOSAL = new Proposal("抢修时限", "DN150 以上由工程部抢修，用户 13800000123。");

    private final UUID inspection = UUID.randomUUID();
    private UUID ticket;
    private Wire wire;

    @BeforeEach
    void file() {
        wire = Wire.connect();
        ticket = filed(aLeakReport());
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void an_inspector_reads_a_ticket_once_it_is_inspected_with_a_masked_contact() {
        as(INSPECTOR).get("/tickets/" + ticket).then().statusCode(404);

        wire.send(
                Topics.INSPECTIONS,
                new Planned(
                        inspection,
                        Subject.TICKET,
                        Draw.LINE,
                        "1001",
                        "leak",
                        ticket,
                        null,
                        AT,
                        AT));

        await().untilAsserted(() ->
                as(INSPECTOR)
                        .get("/tickets/" + ticket)
                        .then()
                        .statusCode(200)
                        .body("customer.phone", equalTo("138****0123")));
        as(INSPECTOR).get("/tickets/" + ticket + "/timeline").then().statusCode(200);
        as(INSPECTOR).get("/tickets/" + filed(aLeakReport())).then().statusCode(404);
    }

    @Test
    void what_is_sent_back_is_one_task_of_the_desk_until_it_is_settled() {
        wire.send(Topics.INSPECTIONS, completed(ticket, "请回电更正抢修时限。", null));
        wire.send(Topics.INSPECTIONS, completed(ticket, "请再次回电。", PROPOSAL));

        awaitDraft();
        as("agent:1001")
                .get("/tasks?ticket=" + ticket)
                .then()
                .body("items.kind", contains("SENT_BACK"))
                .body("items[0].queue", equalTo("seniors"));
        as("agent:1001")
                .get("/tickets/" + ticket + "/sent-back")
                .then()
                .statusCode(200)
                .body("items.text", contains("请回电更正抢修时限。"))
                .body("items[0].by", equalTo("3001"))
                .body("items[0].settledAt", nullValue());

        settle("{\"note\": \"已回电更正\"}", 204);

        as("agent:1001").get("/tasks?ticket=" + ticket).then().body("items", hasSize(0));
        as("agent:1001")
                .get("/tickets/" + ticket + "/sent-back")
                .then()
                .body("items[0].settlement", equalTo("已回电更正"))
                .body("items[0].settledBy", equalTo("1101"));
        settle("{\"note\": \"再一次\"}", 409);
    }

    @Test
    void a_proposal_becomes_one_draft_with_masked_numbers() {
        wire.send(Topics.INSPECTIONS, completed(ticket, null, PROPOSAL));
        wire.send(Topics.INSPECTIONS, completed(ticket, "请回电。", new Proposal("其他", "其他。")));

        await().untilAsserted(() ->
                as("agent:1001")
                        .get("/tickets/" + ticket + "/sent-back")
                        .then()
                        .body("items.text", contains("请回电。")));
        awaitDraft()
                .body(containsString("DN150 以上由工程部抢修"))
                .body(not(containsString("13800000123")));
        as("librarian:3201")
                .get("/articles/inspection-" + inspection + "/versions")
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"note\": \" \"}", "{\"note\": null}", "{\"text\": \"x\"}"})
    void a_settlement_needs_a_note(String body) {
        settle(body, 400);
    }

    @Test
    void a_note_of_ten_thousand_characters_and_an_unknown_ticket_are_refused() {
        settle("{\"note\": \"" + "改".repeat(10_000) + "\"}", 400);
        as("agent:1001").get("/tickets/" + UUID.randomUUID() + "/sent-back").then().statusCode(404);
        settle("{\"note\": \"没有退回\"}", 409);
    }

    private ValidatableResponse awaitDraft() {
        String article = "/articles/inspection-" + inspection;
        await().untilAsserted(() -> as("librarian:3201").get(article).then().statusCode(200));
        return as("librarian:3201").get(article).then().body("state", equalTo("DRAFT"));
    }

    private void settle(String body, int status) {
        as("senior:1101")
                .body(body)
                .post("/tickets/{ticket}/sent-back/{id}/settlement", ticket, inspection)
                .then()
                .statusCode(status);
    }

    private Completed completed(UUID of, @Nullable String sendBack, @Nullable Proposal proposal) {
        Completed golden = Golden.event(Completed.class);
        return new Completed(
                inspection,
                Subject.TICKET,
                "1001",
                "leak",
                of,
                null,
                golden.result(),
                golden.remark(),
                "3001",
                sendBack,
                proposal,
                AT);
    }
}
