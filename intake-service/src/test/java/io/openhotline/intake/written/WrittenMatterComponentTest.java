package io.openhotline.intake.written;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Letters and papers over HTTP: registered, entered, referred, set aside (T6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class WrittenMatterComponentTest {
    private static final byte[] SCAN =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

    @Inject Stored stored;

    @Test
    void a_letter_is_registered_with_its_scan_and_entered_as_a_ticket_once_t6() {
        Instant received = ago(Duration.ofMinutes(50));
        String letter = registered(letter(received));
        String original = scanned(letter);
        anAgent()
                .get("/written-matters/" + letter)
                .then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("sender", equalTo("王建国"))
                .body("dueAt", equalTo(received.plus(Duration.ofHours(2)).toString()))
                .body("inTime", nullValue());

        Filing filing = aLeakReport().with("/channel", "letter").with("/writtenMatter", letter);
        UUID ticket = filed(filing);

        assertThat(ticket(ticket).getString("receivedAt")).isEqualTo(received.toString());
        anAgent()
                .get("/tickets/" + ticket + "/attachments")
                .then()
                .body("items.id", contains(original));
        assertThat(timeline(ticket).getList("items.type"))
                .containsExactly("ticket.created.v1", "ticket.file-attached.v1");
        assertThat(timeline(ticket).getString("items[1].details.attachmentId")).isEqualTo(original);
        anAgent()
                .get("/written-matters/" + letter)
                .then()
                .body("status", equalTo("ENTERED"))
                .body("ticket", equalTo(ticket.toString()))
                .body("inTime", equalTo(true));
        var before = stored.rows();
        file(anAgent(), UUID.randomUUID().toString(), filing)
                .statusCode(409)
                .body("type", equalTo("/problems/matter-entered"));
        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void an_original_is_kept_as_it_is() {
        String letter = registered(letter(ago(Duration.ofMinutes(1))));
        String original = scanned(letter);

        byte[] kept =
                anAgent()
                        .get("/written-matters/" + letter + "/originals/" + original + "/content")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();

        assertThat(kept).isEqualTo(SCAN);
        anAgent()
                .get("/written-matters/" + letter + "/originals")
                .then()
                .body("items.id", contains(original));
    }

    @Test
    void a_letter_that_nobody_enters_reaches_a_senior_agent_in_time_t6() {
        String letter = registered(letter(ago(Duration.ofMinutes(110))));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        anAgent()
                                .get("/written-matters/" + letter)
                                .then()
                                .body("status", equalTo("REFERRED"))
                                .body("referredBy", equalTo("system:openhotline"))
                                .body("inTime", equalTo(true)));
        given().get("/tasks?kind=LETTER&queue=seniors&limit=200")
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(letter));
    }

    @Test
    void the_clock_shows_a_letter_that_was_registered_too_late() {
        String letter = registered(letter(ago(Duration.ofHours(3))));

        anAgent().get("/written-matters/" + letter).then().body("inTime", equalTo(false));
    }

    @Test
    void an_agent_refers_what_the_desk_cannot_enter_once() {
        String letter = registered(letter(ago(Duration.ofMinutes(1))));

        command(letter, "referral", Map.of("reason", "涉及补偿协议")).statusCode(204);
        command(letter, "referral", Map.of("reason", "再交"))
                .statusCode(409)
                .body("type", equalTo("/problems/matter-referred"));
    }

    @Test
    void an_advertisement_is_set_aside_and_stays_filed() {
        String letter = registered(letter(ago(Duration.ofMinutes(1))));

        command(letter, "setting-aside", Map.of("reason", "广告")).statusCode(204);

        anAgent()
                .get("/written-matters?status=SET_ASIDE&channel=letter")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(letter))
                .body("items.find { it.id == '" + letter + "' }.sender", equalTo("王**"));
        command(letter, "ticket", Map.of("ticket", filed(aLeakReport()).toString()))
                .statusCode(409)
                .body("type", equalTo("/problems/matter-set-aside"));
    }

    @Test
    void a_letter_about_a_known_matter_is_linked_to_its_ticket() {
        String letter = registered(letter(ago(Duration.ofMinutes(1))));
        UUID ticket = filed(aLeakReport());

        command(letter, "ticket", Map.of("ticket", UUID.randomUUID().toString())).statusCode(404);
        command(letter, "ticket", Map.of("ticket", ticket.toString())).statusCode(204);

        anAgent()
                .get("/written-matters?ticket=" + ticket)
                .then()
                .body("items.id", contains(letter));
    }

    @Test
    void what_is_malformed_is_refused_by_name() {
        register(letter(ago(Duration.ofMinutes(1)), Map.of("channel", "phone")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/channel"))
                .body("errors[0].rule", equalTo("written-channel"));
        register(letter(Instant.now().plus(Duration.ofHours(1)), Map.of()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/receivedAt"))
                .body("errors[0].rule", equalTo("not-in-future"));
        register(letter(ago(Duration.ofMinutes(1)), Map.of("sender", "王".repeat(301))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sender"));
        register(Map.of()).statusCode(400).body("errors", hasSize(2));
        anAgent().get("/written-matters/漏水").then().statusCode(404);
        anAgent().get("/written-matters?state=OPEN").then().statusCode(400);
    }

    @Test
    void a_filing_names_a_matter_that_is_there_and_its_channel() {
        String letter = registered(letter(ago(Duration.ofMinutes(1))));

        file(aLeakReport().with("/writtenMatter", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors[0].rule", equalTo("unknown-written-matter"));
        file(aLeakReport().with("/writtenMatter", letter))
                .statusCode(400)
                .body("errors[0].rule", equalTo("channel-of-matter"));
        file(
                        as("customer:app-written"),
                        UUID.randomUUID().toString(),
                        aLeakReport().with("/channel", "app").with("/writtenMatter", letter))
                .statusCode(400)
                .body("errors.rule", hasItem("desk-only"));
    }

    @Test
    void a_statement_of_a_visitor_is_entered_on_the_spot_t6() {
        Filing statement = aLeakReport().with("/channel", "visit");

        assertThat(ticket(filed(statement)).getString("channel")).isEqualTo("visit");
        file(statement.with("/receivedAt", ago(Duration.ofMinutes(30)).toString()))
                .statusCode(400)
                .body("errors[0].rule", equalTo("written-only"));
        register(letter(ago(Duration.ofMinutes(1)), Map.of("channel", "visit"))).statusCode(400);
    }

    private static Map<String, Object> letter(Instant received) {
        return letter(received, Map.of());
    }

    private static Map<String, Object> letter(Instant received, Map<String, ?> other) {
        var body = new HashMap<String, Object>();
        body.put("channel", "letter");
        body.put("receivedAt", received.toString());
        body.put("sender", "王建国");
        body.put("senderAddress", "和平路128号院");
        body.put("subject", "院门外路面漏水");
        body.put("shelf", "A柜3层");
        body.putAll(other);
        return body;
    }

    private static ValidatableResponse register(Map<String, ?> body) {
        return anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/written-matters")
                .then();
    }

    private static String registered(Map<String, ?> body) {
        return register(body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse command(String letter, String name, Map<String, ?> body) {
        return anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/written-matters/" + letter + "/" + name)
                .then();
    }

    private static String scanned(String letter) {
        return anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .contentType("multipart/form-data")
                .multiPart("file", "scan.pdf", SCAN)
                .post("/written-matters/" + letter + "/originals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Instant ago(Duration time) {
        return Instant.now().minus(time).truncatedTo(ChronoUnit.MILLIS);
    }
}
