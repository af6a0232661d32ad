package io.openhotline.intake.verification;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.Topics;
import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Complaints that are verified (S2), emergencies that are completed later (C3, P5), anonymous and
/// sealed tickets (GB/T 33358).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CheckedTicketComponentTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final String WHO =
            "{\"fields\": [\"name\", \"phone\"], \"reason\": \"COMPLAINT\"}";

    @Inject Database database;
    @Inject Stored stored;

    private final String phone = "+8613700000" + NEXT.getAndIncrement();

    @Test
    void a_complaint_is_held_until_a_supervisor_has_verified_it_s2() {
        UUID id = filed(aBillingComplaint());
        assertThat(ticket(id).getBoolean("held")).isTrue();
        assertThat(tasks("VERIFICATION")).contains(id.toString());

        verify("supervisor:2001", id, "{\"outcome\": \"CORRECTED\", \"correction\": \"是两个月的水费\"}")
                .statusCode(204);

        assertThat(events(id))
                .containsExactly(
                        "ticket.created.v1", "ticket.supplemented.v1", "ticket.verified.v1");
        assertThat(ticket(id).getString("description")).isEqualTo("水费多收了一个月。");
        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());
        verify("supervisor:2001", id, "{\"outcome\": \"CONFIRMED\"}")
                .statusCode(409)
                .body("type", org.hamcrest.Matchers.endsWith("not-awaiting-verification"));
    }

    @Test
    void a_held_complaint_that_leaves_its_incident_waits_for_its_verification_again_s2() {
        UUID id = filed(aBillingComplaint());
        String incident = incident();
        post("agent:1001", "/incidents/" + incident + "/tickets", Map.of("ticket", id));
        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());

        post(
                "agent:1001",
                "/incidents/%s/tickets/%s/leaving".formatted(incident, id),
                Map.of("reason", "另一件事"));

        assertThat(event(id, "incident.left.v1")).contains("\"held\":true");
        assertThat(tasks("VERIFICATION")).contains(id.toString());
        verify("supervisor:2001", id, "{\"outcome\": \"CONFIRMED\"}").statusCode(204);
    }

    @Test
    void a_held_complaint_whose_merge_is_taken_back_waits_for_its_verification_again_s2() {
        UUID id = filed(aBillingComplaint());
        UUID first = filed(aLeakReport());
        post("agent:1001", "/tickets/" + id + "/merge", Map.of("into", first, "reason", "同一件"));
        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());

        post("agent:1001", "/tickets/" + id + "/unmerge", Map.of("reason", "两件事"));

        assertThat(tasks("VERIFICATION")).contains(id.toString());
    }

    @Test
    void a_customer_without_account_follows_a_ticket_by_its_number_and_telephone() {
        UUID id = filed(aBillingComplaint());
        String number = ticket(id).getString("number");

        followed("", Map.of("number", number, "phone", phone.substring(3)))
                .statusCode(200)
                .body("number", equalTo(number))
                .body("$", not(org.hamcrest.Matchers.hasKey("description")));
        followed("", Map.of("number", number, "phone", "13799999999")).statusCode(404);
        followed("", Map.of("number", number, "phone", "不是电话")).statusCode(404);
        followed("", Map.of("number", number)).statusCode(400);
        followed("", Map.of("number", number, "phone", phone, "code", "7KQX2MPA9HTW"))
                .statusCode(400);
    }

    @Test
    void a_customer_without_account_supplements_and_withdraws_a_followed_ticket() {
        UUID id = filed(aBillingComplaint());
        String number = ticket(id).getString("number");
        String foreign = "13799999999";

        followed("/supplements", Map.of("number", number, "phone", foreign, "text", "不是我的"))
                .statusCode(404);
        followed("/supplements", Map.of("number", number, "phone", phone, "text", "附上账单"))
                .statusCode(204);
        followed("/withdrawal", Map.of("number", number, "phone", foreign, "reason", "不是我的"))
                .statusCode(404);
        followed("/withdrawal", Map.of("number", number, "phone", phone, "reason", "已查清"))
                .statusCode(204);

        assertThat(events(id))
                .containsExactly(
                        "ticket.created.v1", "ticket.supplemented.v1", "ticket.withdrawn.v1");
        followed("/withdrawal", Map.of("number", number, "phone", phone, "reason", "再撤一次"))
                .statusCode(409);
    }

    @Test
    void an_agent_does_not_verify() {
        verify("agent:1001", filed(aBillingComplaint()), "{\"outcome\": \"CONFIRMED\"}")
                .statusCode(403);
    }

    @Test
    void a_withdrawn_complaint_waits_for_nobody() {
        UUID id = filed(aBillingComplaint());
        as("agent:1001")
                .body(Map.of("reason", "已自行查清"))
                .post("/tickets/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                | /outcome    | required",
                "{\"outcome\": \"CORRECTED\"}                      | /correction | required",
                "{\"outcome\": \"CORRECTED\", \"correction\": \" \"} | /correction | text",
                "{\"outcome\": \"CONFIRMED\", \"correction\": \"否\"} | /correction | corrected-only"
            })
    void a_wrong_verification_is_refused(String body, String pointer, String rule) {
        verify("supervisor:2001", filed(aBillingComplaint()), body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    @Test
    void an_emergency_is_filed_with_next_to_nothing_and_completed_later_c3_p5() {
        UUID id = filed(anEmergency());
        assertThat(ticket(id).getString("severity")).isEqualTo("MAJOR");
        assertThat(tasks("COMPLETION")).contains(id.toString());

        complete(id, completion()).statusCode(204);

        assertThat(events(id)).containsExactly("ticket.created.v1", "ticket.report-completed.v1");
        assertThat(ticket(id).getString("place.address")).isEqualTo("和平路128号");
        assertThat(ticket(id).getInt("fields.pipeDiameterMm")).isEqualTo(200);
        assertThat((Object) ticket(id).get("incomplete")).isNull();
        assertThat(tasks("COMPLETION")).doesNotContain(id.toString());
        complete(id, completion()).statusCode(409);
    }

    @Test
    void the_completion_of_a_sealed_emergency_names_nobody() {
        UUID id = filed(anEmergency().with("/customer/phone", phone).with("/sealed", true));

        complete(id, completion())
                .statusCode(400)
                .body("errors.rule", hasItem("anonymous-names-nobody"));
        complete(id, completion().replaceFirst("\"customer\": \\{[^}]*}, ", "")).statusCode(204);
        as("supervisor:2001").get("/tickets/" + id).then().body("customer.phone", nullValue());
    }

    @Test
    void a_completion_must_be_whole() {
        UUID id = filed(anEmergency());

        complete(id, "{\"customer\": {\"phone\": \"%s\"}}".formatted(phone))
                .statusCode(400)
                .body("errors.pointer", hasItem("/place"));
        complete(UUID.randomUUID(), completion()).statusCode(404);
    }

    @Test
    void what_is_filed_as_an_emergency_is_still_checked() {
        file(anEmergency().with("/fields/pipeDiameterMm", "粗")).statusCode(400);
        file(anEmergency().with("/answer", "已答")).statusCode(400);
        file(anEmergency().with("/category", "没有")).statusCode(400);
    }

    @Test
    void an_anonymous_ticket_is_followed_by_its_number_and_code() {
        var receipt = file(anAnonymousLeak()).statusCode(201).extract().jsonPath();
        String number = receipt.getString("number");
        String code = receipt.getString("followCode");

        follow(number, code.toLowerCase(java.util.Locale.ROOT).replaceFirst("(....)", "$1-"))
                .statusCode(200)
                .body("number", equalTo(number))
                .body("timeline[0].summary.zh", org.hamcrest.Matchers.containsString("受理"));
        follow(number, "AAAAAAAAAAAA").statusCode(404);
        follow("2026-0000000-0", code).statusCode(404);
        assertThat(stored.query("select count(*) from ticket where follow_code = '" + code + "'"))
                .containsExactly("0");
    }

    @Test
    void an_app_that_files_anonymously_leaves_no_trace_of_its_customer() {
        String person = "c-" + UUID.randomUUID();
        UUID id = filedBy(aCustomer("app-1", person), anAnonymousLeak().with("/channel", "app"));

        assertThat(
                        stored.query(
                                "select coalesce(customer_subject, '-') from ticket where id = '"
                                        + id
                                        + "'"))
                .containsExactly("-");
    }

    @Test
    void an_app_reports_no_emergency() {
        file(
                        aCustomer("app-1", "c-1"),
                        UUID.randomUUID().toString(),
                        anEmergency().with("/channel", "app"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/emergency"));
    }

    @Test
    void a_usual_ticket_has_no_code() {
        file(aLeakReport()).statusCode(201).body("followCode", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/customer/name | 李", "/customer/phone | 13800000123", "/sealed | true"})
    void an_anonymous_filing_names_nobody(String pointer, String value) {
        Object given = value.equals("true") ? Boolean.TRUE : value;

        file(anAnonymousLeak().with(pointer, given))
                .statusCode(400)
                .body("errors.rule", hasItem("anonymous-names-nobody"));
    }

    @Test
    void nobody_sees_or_finds_the_customer_of_a_sealed_ticket() {
        UUID id = filed(aSealedLeak());

        assertUnknown(id);
        assertThat(event(id, "ticket.created.v1")).doesNotContain("李秀英").doesNotContain(phone);
    }

    @Test
    void a_ticket_that_is_sealed_later_forgets_its_customer() {
        UUID id = filed(aSealedLeak().without("/sealed"));
        seal(id, "{\"reason\": \"客户担心报复\"}").statusCode(204);

        assertUnknown(id);
        assertThat(events(id)).containsExactly("ticket.created.v1", "ticket.sealed.v1");
        seal(id, "{\"reason\": \"再次\"}").statusCode(409);
    }

    @Test
    void a_named_role_reveals_a_sealed_customer_and_the_log_says_why() {
        UUID id = filed(aSealedLeak());

        reveal("supervisor:2001", id)
                .statusCode(403)
                .body("type", org.hamcrest.Matchers.endsWith("identity-sealed"));
        reveal("manager:9001", id)
                .statusCode(200)
                .body("name", equalTo("李秀英"))
                .body("phone", equalTo(phone));
        as("auditor:8001")
                .get("/access-log?ticket=" + id)
                .then()
                .body("items.operation", equalTo(List.of("revealTicket")))
                .body("items.reason", equalTo(List.of("COMPLAINT")));
    }

    @Test
    void nothing_is_sealed_without_a_customer_or_a_reason() {
        file(anAnonymousLeak()
                        .without("/anonymous")
                        .with("/category", "consult-price")
                        .without("/fields")
                        .with("/sealed", true))
                .statusCode(400)
                .body("errors.rule", hasItem("nobody-to-seal"));
        UUID nobody = filed(anAnonymousLeak());
        seal(nobody, "{\"reason\": \"保密\"}").statusCode(409);
        seal(nobody, "{}").statusCode(400);
        seal(UUID.randomUUID(), "{\"reason\": \"保密\"}").statusCode(404);
    }

    private void assertUnknown(UUID id) {
        for (String caller : List.of("agent:1001", "supervisor:2001", "manager:9001")) {
            as(caller)
                    .get("/tickets/" + id)
                    .then()
                    .statusCode(200)
                    .body("sealed", equalTo(true))
                    .body("customer.name", nullValue())
                    .body("customer.phone", nullValue())
                    .body("customer.email", nullValue())
                    .body("customer.id", nullValue());
        }
        for (String search :
                List.of("{\"phone\": \"%s\"}".formatted(phone), "{\"name\": \"李秀英\"}")) {
            as("supervisor:2001")
                    .body(search)
                    .post("/tickets/search")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id.toString())));
        }
        assertThat(timeline(id).prettify()).doesNotContain("李秀英").doesNotContain(phone);
        assertThat(
                        stored.query(
                                "select count(*) from ticket_search where personal and ticket_id = '"
                                        + id
                                        + "'"))
                .containsExactly("0");
    }

    private static void post(String caller, String path, Map<String, Object> body) {
        as(caller).body(body).post(path).then().statusCode(200);
    }

    private static String incident() {
        return as("supervisor:2001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        Map.of(
                                "lead",
                                filed(aLeakReport()),
                                "name",
                                "多收水费",
                                "text",
                                Map.of("zh", "正在核查。", "en", "Being checked.")))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Filing aBillingComplaint() {
        return aLeakReport()
                .with("/category", "complaint-billing")
                .with("/description", "水费多收了一个月。")
                .with("/severity", "ORDINARY")
                .with("/customer/phone", phone)
                .without("/fields");
    }

    private static Filing anEmergency() {
        return aLeakReport()
                .with("/description", "主干道爆管")
                .with("/emergency", true)
                .without("/severity")
                .without("/customer")
                .without("/place")
                .without("/fields");
    }

    private static Filing anAnonymousLeak() {
        return aLeakReport().without("/customer").with("/anonymous", true);
    }

    private Filing aSealedLeak() {
        return aLeakReport()
                .with("/customer/phone", phone)
                .with("/customer/email", "li@example.org")
                .with("/sealed", true);
    }

    private String completion() {
        return """
        {"customer": {"name": "李秀英", "phone": "%s"}, "place": {"address": "和平路128号"},
         "fields": {"pipeDiameterMm": 200, "roadFlooded": true}}
        """
                .formatted(phone);
    }

    private static ValidatableResponse verify(String caller, UUID id, String body) {
        return as(caller).body(body).post("/tickets/" + id + "/verification").then();
    }

    private static ValidatableResponse complete(UUID id, String body) {
        return as("agent:1001").body(body).post("/tickets/" + id + "/completion").then();
    }

    private static ValidatableResponse seal(UUID id, String body) {
        return as("agent:1001").body(body).post("/tickets/" + id + "/sealing").then();
    }

    private static ValidatableResponse reveal(String caller, UUID id) {
        return as(caller).body(WHO).post("/tickets/" + id + "/reveal").then();
    }

    private static ValidatableResponse followed(String path, Map<String, String> body) {
        return as("customer:customer-web")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets/follow" + path)
                .then();
    }

    private static ValidatableResponse follow(String number, String code) {
        return as("customer:app-1")
                .body(Map.of("number", number, "code", code))
                .post("/tickets/follow")
                .then();
    }

    private static List<String> tasks(String kind) {
        return given().get("/tasks?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.ticket.flatten()", String.class);
    }

    private List<String> events(UUID id) {
        PublishedFacts.awaitAll(database);
        try (Wire wire = Wire.connect()) {
            return wire.received(Topics.TICKETS, id).stream().map(Wire.Seen::type).toList();
        }
    }

    private String event(UUID id, String type) {
        PublishedFacts.awaitAll(database);
        try (Wire wire = Wire.connect()) {
            return wire.received(Topics.TICKETS, id).stream()
                    .filter(seen -> seen.type().equals(type))
                    .map(Wire.Seen::payload)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
