package io.openhotline.dispatch.reveal;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RevealComponentTest extends RunningDispatch {
    static final String PHONE = "{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\"}";

    @Test
    void a_reveal_shows_what_was_asked_for_and_nothing_else() {
        LeakReport leak = aLeakReport();

        reveal("agent:1001", id(dispatched(leak)), PHONE)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("number", equalTo(leak.number() + "/1"))
                .body("phone", equalTo("13800000123"))
                .body("name", nullValue())
                .body("address", nullValue())
                .body("description", nullValue())
                .body("fields", nullValue());
    }

    @Test
    void a_reveal_can_show_everything() {
        reveal(
                        "operator:4001",
                        id(dispatched(aLeakReport())),
                        """
                        {"fields": ["name", "address", "text"],
                         "reason": "OTHER", "note": "客户要求核对登记内容"}
                        """)
                .statusCode(200)
                .body("phone", nullValue())
                .body("name", equalTo("李秀英"))
                .body("address", equalTo("和平路128号院东门外"))
                .body("latitude", equalTo(30.274085f))
                .body("description", equalTo("和平路128号院东门外人行道下漏水，水已漫到机动车道。"))
                .body("fields.pipeDiameterMm", equalTo(200));
    }

    @Test
    void a_reveal_is_logged_and_its_author_does_not_read_the_log() {
        LeakReport leak = aLeakReport();
        String person = "R" + leak.id().toString().substring(0, 8);

        reveal(
                        "agent:" + person,
                        id(dispatched(leak)),
                        """
                        {"fields": ["phone", "address", "phone"], "reason": "SITE_VISIT",
                         "note": "抢修队找不到现场"}
                        """)
                .statusCode(200);

        as("auditor:4201")
                .get("/access-log?actor=agent:" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("revealWorkOrder"))
                .body("items[0].ticket", equalTo(leak.id().toString()))
                .body("items[0].person", equalTo(person))
                .body("items[0].fields", contains("phone", "address"))
                .body("items[0].reason", equalTo("SITE_VISIT"))
                .body("items[0].note", equalTo("抢修队找不到现场"));
        as("auditor:" + person)
                .get("/access-log")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/revealers-do-not-read"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | /fields   | required",
                "{\"fields\": [], \"reason\": \"CALL_BACK\"}                 | /fields   | length",
                "{\"fields\": [\"phone\"]}                                   | /reason   | required",
                "{\"fields\": [\"电话\"], \"reason\": \"CALL_BACK\"}         | /fields/0 | one-of",
                "{\"fields\": [\"phone\"], \"reason\": \"OTHER\"}            | /note     | required",
                "{\"fields\": [\"phone\"], \"reason\": \"CALL_BACK\", \"x\": 1}    | /x | unknown-field"
            })
    void a_wrong_reveal_is_refused_by_field_and_rule_and_not_logged(
            String body, String pointer, String rule) {
        LeakReport leak = aLeakReport();

        var response =
                reveal("agent:1001", id(dispatched(leak)), body)
                        .statusCode(400)
                        .extract()
                        .jsonPath();

        assertThat(response.getList("errors.pointer")).contains(pointer);
        assertThat(response.getList("errors.rule")).contains(rule);
        as("auditor:4201")
                .get("/access-log?actor=agent:1001&ticket=" + leak.id())
                .then()
                .body("items", hasSize(0));
    }

    private static ValidatableResponse reveal(String caller, UUID order, String body) {
        return as(caller).body(body).post("/workorders/{id}/reveal", order).then();
    }
}
