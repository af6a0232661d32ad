package io.openhotline.intake.reveal;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class RevealComponentTest {

    @Test
    void a_reveal_shows_what_was_asked_for_and_nothing_else() {
        UUID id = filed(aLeakReport());

        reveal(id, "{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("phone", equalTo("+8613800000123"))
                .body("phoneAsWritten", equalTo("138 0000 0123"))
                .body("name", nullValue())
                .body("address", nullValue())
                .body("description", nullValue());
    }

    @Test
    void an_email_is_masked_until_it_is_revealed() {
        UUID id = filed(aLeakReport().with("/customer/email", "li.xiuying@example.org"));

        as("agent:1002")
                .get("/tickets/" + id)
                .then()
                .body("customer.email", equalTo("**@example.org"));
        reveal(id, "{\"fields\": [\"email\"], \"reason\": \"CALL_BACK\"}")
                .statusCode(200)
                .body("email", equalTo("li.xiuying@example.org"))
                .body("phone", nullValue());
    }

    @Test
    void a_reveal_can_show_everything() {
        UUID id = filed(aLeakReport());

        reveal(
                        id,
                        """
                        {"fields": ["name", "address", "text", "phone", "email", "name"],
                         "reason": "OTHER", "note": "客户要求核对登记内容"}
                        """)
                .statusCode(400);
        reveal(
                        id,
                        """
                        {"fields": ["name", "address", "text"],
                         "reason": "OTHER", "note": "客户要求核对登记内容"}
                        """)
                .statusCode(200)
                .body("name", equalTo("李秀英"))
                .body("address", equalTo("和平路128号院东门外"))
                .body("latitude", equalTo(30.274085f))
                .body("description", equalTo("和平路128号院东门外人行道下漏水，水已漫到机动车道。"));
    }

    @Test
    void a_reveal_is_logged_with_its_reason_and_note() {
        UUID id = filed(aLeakReport());

        reveal(
                id,
                """
                {"fields": ["phone", "address", "phone"], "reason": "SITE_VISIT",
                 "note": "抢修队找不到现场"}
                """);

        log(id).body("items", hasSize(1))
                .body("items.actor", contains("agent:1001"))
                .body("items.operation", contains("revealTicket"))
                .body("items[0].fields", contains("phone", "address"))
                .body("items.reason", contains("SITE_VISIT"))
                .body("items.note", contains("抢修队找不到现场"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | /fields   | required",
                "{\"fields\": [], \"reason\": \"CALL_BACK\"}                 | /fields   | length",
                "{\"fields\": [\"phone\"]}                                   | /reason   | required",
                "{\"fields\": [\"电话\"], \"reason\": \"CALL_BACK\"}         | /fields/0 | one-of",
                "{\"fields\": [\"phone\"], \"reason\": \"WHY\"}              | /reason   | one-of",
                "{\"fields\": [\"phone\"], \"reason\": \"OTHER\"}            | /note     | required",
                "{\"fields\": [\"phone\"], \"reason\": \"OTHER\", \"note\": \" \"} | /note | text",
                "{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\", \"x\": 1}    | /x | unknown-field"
            })
    void a_wrong_reveal_is_refused_by_field_and_rule_and_not_logged(
            String body, String pointer, String rule) {
        UUID id = filed(aLeakReport());

        var response = reveal(id, body).statusCode(400).extract().jsonPath();

        assertThat(response.getList("errors.pointer")).contains(pointer);
        assertThat(response.getList("errors.rule")).contains(rule);
        log(id).body("items", hasSize(0));
    }

    @Test
    void a_missing_ticket_reveals_nothing_and_is_not_logged() {
        UUID id = UUID.randomUUID();

        reveal(id, "{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}")
                .statusCode(404)
                .body("type", equalTo("/problems/ticket-not-found"));
        log(id).body("items", hasSize(0));
    }

    private static ValidatableResponse reveal(UUID id, String body) {
        return anAgent().body(body).post("/tickets/" + id + "/reveal").then();
    }

    private static ValidatableResponse log(UUID id) {
        return as("auditor:4001").get("/access-log?ticket=" + id).then().statusCode(200);
    }
}
