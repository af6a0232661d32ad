package io.openhotline.intake.access;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Filing;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests which roles see contact data in clear, and that this is logged.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ContactComponentTest {
    private static final String TEXT = "门口漏水，请打 13877770001 找我，水表 123456";

    @ParameterizedTest
    @ValueSource(strings = {"agent:1001", "senior:1101", "supervisor:1201", "manager:1301"})
    void the_desk_reads_in_clear_by_right_and_this_is_logged(String caller) {
        UUID id = filed(aReport());

        as(caller)
                .get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("customer.name", equalTo("李秀英"))
                .body("customer.phone", equalTo("+8613800000123"))
                .body("place.address", equalTo("和平路128号院东门外"))
                .body("description", equalTo(TEXT));

        log(id).body("items.operation", contains("getTicket"))
                .body("items.person", contains(caller.substring(caller.indexOf(':') + 1)))
                .body("items.reason", contains(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent:1002", "operator:2001", "auditor:4001"})
    void others_read_it_masked_and_this_is_not_logged(String caller) {
        UUID id = filed(aReport().with("/customer/phone", "138 0000 0123/0571-85552222"));

        as(caller)
                .get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("customer.name", equalTo("李**"))
                .body("customer.phone", equalTo("138****0123"))
                .body("customer.phoneAsWritten", nullValue())
                .body("customer.furtherPhones", contains("057*****2222"))
                .body("place.address", equalTo("和平路"))
                .body("place.latitude", equalTo(30.274f))
                .body("description", equalTo("门口漏水，请打 138****0001 找我，水表 123456"));

        log(id).body("items", empty());
    }

    @Test
    void the_timeline_masks_what_people_wrote_but_no_time_and_no_number() {
        UUID id = filed(aReport());
        post(id, "supplements", Map.of("text", "改打 13877770002")).statusCode(201);

        String own = timeline("agent:1001", id).prettify();
        JsonPath masked = timeline("agent:1002", id);

        assertThat(own).contains("13877770002");
        assertThat(masked.prettify()).doesNotContain("13877770002").contains("138****0002");
        assertThat(masked.<Object>getList("items.details.number"))
                .isEqualTo(timeline("agent:1001", id).<Object>getList("items.details.number"));
        assertThat(masked.<Object>getList("items.details.receivedAt"))
                .isEqualTo(timeline("agent:1001", id).<Object>getList("items.details.receivedAt"));
        log(id).body("items.operation", hasItem("getTimeline"))
                .body("items.findAll { it.actor == 'agent:1002' }", empty());
    }

    @Test
    void lists_are_masked_for_everybody() {
        UUID id = filed(aReport());

        JsonPath row = as("manager:1301").get("/tickets?limit=1").then().extract().jsonPath();

        assertThat(row.getString("items[0].id")).isEqualTo(id.toString());
        assertThat(row.getString("items[0].phone")).isEqualTo("138****0123");
        assertThat(row.getString("items[0].address")).isEqualTo("和平路");
        assertThat(row.getString("items[0].description"))
                .isEqualTo("门口漏水，请打 138****0001 找我，水表 123456");
    }

    @Test
    void a_number_at_the_cut_of_a_list_is_masked_as_a_whole() {
        String text = "漏".repeat(114) + "13877770001";
        UUID id = filed(aReport().with("/description", text));

        String shown =
                as("agent:1001")
                        .get("/tickets?limit=1")
                        .then()
                        .body("items[0].id", equalTo(id.toString()))
                        .extract()
                        .path("items[0].description");

        assertThat(shown).isEqualTo("漏".repeat(114) + "138***");
    }

    @Test
    void a_search_by_telephone_is_logged_without_the_number() {
        String agent = "agent:" + UUID.randomUUID().toString().substring(0, 8);

        as(agent)
                .body(Map.of("phone", "13800000123"))
                .post("/tickets/search")
                .then()
                .statusCode(200);

        ValidatableResponse log =
                as("auditor:4001").get("/access-log?actor=" + agent).then().statusCode(200);
        log.body("items.operation", contains("searchTickets"))
                .body("items[0].fields", contains("phone"));
        assertThat(log.extract().asString()).doesNotContain("13800000123");
    }

    @ParameterizedTest
    @CsvSource({"librarian:5001, phone", "librarian:5001, name", "customer:app, phone"})
    void only_the_desk_searches_by_telephone_and_name(String caller, String filter) {
        as(caller)
                .body(Map.of(filter, "13800000123"))
                .post("/tickets/search")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/" + filter))
                .body("errors.rule", contains("desk-only"));
    }

    @Test
    void a_customer_reads_what_they_filed_in_clear() {
        UUID id = filedBy(aCustomer("app", "C001"), aReport().with("/channel", "app"));

        aCustomer("app", "C001")
                .get("/tickets/" + id)
                .then()
                .statusCode(200)
                .body("customer.phone", equalTo("+8613800000123"))
                .body("firstReceiver", equalTo("customer:app"));
    }

    @ParameterizedTest
    @CsvSource({"/channel, phone, /channel, own-channel", "/answer, 已修好, /answer, desk-only"})
    void an_app_files_on_its_channel_and_gives_no_answer(
            String field, String value, String pointer, String rule) {
        Filing filing = aReport().with("/channel", "app").with(field, value);

        as("customer:app")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(filing.toString())
                .post("/tickets")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(rule));
    }

    @Test
    void an_app_gives_no_time_of_the_past_and_no_first_receiver() {
        for (Map.Entry<String, String> extra :
                List.of(
                        Map.entry("receivedAt", "2026-01-01T00:00:00Z"),
                        Map.entry("firstReceiver", "agent:1001"))) {
            Filing filing =
                    aReport().with("/channel", "app").with("/" + extra.getKey(), extra.getValue());

            as("customer:app")
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(filing.toString())
                    .post("/tickets")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/" + extra.getKey()));
        }
    }

    @Test
    void a_librarian_files_letters_only() {
        Filing call = aReport();

        as("librarian:5001")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(call.toString())
                .post("/tickets")
                .then()
                .statusCode(400)
                .body("errors.rule", contains("letters-only"));
        filedBy(as("librarian:5001"), aReport().with("/channel", "letter"));
    }

    @Test
    void an_auditor_who_has_revealed_something_does_not_read_the_log() {
        UUID id = filed(aReport());
        String person = UUID.randomUUID().toString().substring(0, 8);
        as("auditor:" + person).get("/access-log").then().statusCode(200);

        as("agent:" + person)
                .body("{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}")
                .post("/tickets/" + id + "/reveal")
                .then()
                .statusCode(200);

        as("auditor:" + person)
                .get("/access-log")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/revealers-do-not-read"));
    }

    private static Filing aReport() {
        return aLeakReport().with("/description", TEXT);
    }

    private static JsonPath timeline(String caller, UUID id) {
        return as(caller)
                .get("/tickets/" + id + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse log(UUID id) {
        return as("auditor:4001").get("/access-log?ticket=" + id).then().statusCode(200);
    }
}
