package io.openhotline.intake.ticket;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the correction of a category over HTTP (C34).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ClassificationComponentTest {
    private static final Map<String, String> PRESSURE =
            Map.of("category", "complaint-pressure", "reason", "现场无漏水，是水压不足");
    private static final Map<String, Object> LEAK =
            Map.of(
                    "category", "leak",
                    "fields", Map.of("pipeDiameterMm", 200, "roadFlooded", true),
                    "reason", "客户说明是漏水");

    @Test
    void a_corrected_category_is_shown_and_the_first_one_stays_on_record() {
        UUID id = filed(aLeakReport().with("/nature", "quality"));

        post(id, "classification", PRESSURE).statusCode(200).body("status", equalTo("RECEIVED"));
        post(id, "classification", Map.of("category", "other", "reason", "客户另有说明")).statusCode(200);

        var ticket = ticket(id);
        assertThat(ticket.getString("category")).isEqualTo("other");
        assertThat(ticket.getString("kind")).isEqualTo("OTHER");
        assertThat(ticket.getString("nature")).isEqualTo("other");
        assertThat(ticket.getMap("fields")).isEmpty();
        assertThat(ticket.getString("firstCategory")).isEqualTo("leak");
        assertThat(ticket.getString("firstNature")).isEqualTo("quality");
        assertThat(timeline(id).getString("items[1].summary.zh"))
                .isEqualTo("类别由报漏更正为水压投诉：现场无漏水，是水压不足");
        assertThat(timeline(id).getString("items[2].details.previousCategory"))
                .isEqualTo("complaint-pressure");
    }

    @Test
    void a_correction_to_the_same_form_is_refused() {
        UUID id = filed(aLeakReport());
        var same =
                Map.of(
                        "category", "leak",
                        "fields", Map.of("pipeDiameterMm", 200, "roadFlooded", true),
                        "reason", "核对");

        post(id, "classification", same)
                .statusCode(409)
                .body("type", equalTo("/problems/same-classification"));
    }

    @Test
    void a_closed_or_withdrawn_ticket_is_not_corrected() {
        UUID id = filed(aLeakReport());
        post(id, "withdrawal", Map.of("reason", "邻居已报")).statusCode(200);

        post(id, "classification", PRESSURE)
                .statusCode(409)
                .body("type", equalTo("/problems/already-withdrawn"));
        post(UUID.randomUUID(), "classification", PRESSURE)
                .statusCode(404)
                .body("type", equalTo("/problems/ticket-not-found"));
    }

    @Test
    void only_the_desk_corrects_a_category() {
        UUID id = filed(aLeakReport());

        as("customer:7")
                .body(PRESSURE)
                .post("/tickets/" + id + "/classification")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-may-not-act"));
        assertThat(ticket(id).getString("category")).isEqualTo("leak");
    }

    @Test
    void a_repeated_correction_is_done_once() {
        UUID id = filed(aLeakReport());
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            anAgent()
                    .header(Idempotency.HEADER, key)
                    .body(PRESSURE)
                    .post("/tickets/" + id + "/classification")
                    .then()
                    .statusCode(200);
        }

        assertThat(timeline(id).getList("items")).hasSize(2);
    }

    @Test
    void a_category_that_requires_what_the_ticket_lacks_is_refused_by_field_and_rule_c34() {
        UUID id = filed(aPriceConsult());

        post(id, "classification", LEAK)
                .statusCode(400)
                .body("errors.pointer", contains("/customer/phone", "/place"))
                .body("errors.rule", contains("ticket-lacks", "ticket-lacks"));
        assertThat(ticket(id).getString("category")).isEqualTo("consult-price");
        assertThat(timeline(id).getList("items")).hasSize(1);
    }

    @Test
    void a_category_whose_parts_the_ticket_has_is_accepted_c34() {
        UUID id =
                filed(
                        aPriceConsult()
                                .with("/customer/phone", "0755-88886666转801")
                                .with("/place/address", "和平路128号"));

        post(id, "classification", LEAK).statusCode(200);

        assertThat(ticket(id).getString("category")).isEqualTo("leak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"reason\": \"x\"}                                      | /category | required",
                "{\"category\": \"other\"}                                | /reason   | required",
                "{\"category\": \"other\", \"reason\": \" \"}             | /reason   | text",
                "{\"category\": \"plumbing\", \"reason\": \"x\"}          | /category | unknown-category",
                "{\"category\": \"other\", \"nature\": \"moon\", \"reason\": \"x\"} | /nature | unknown-nature",
                "{\"category\": \"leak\", \"reason\": \"x\"}              | /fields/pipeDiameterMm | required",
                "{\"category\": \"other\", \"reason\": \"x\", \"fields\": {\"colour\": 1}} | /fields/colour | unknown-field"
            })
    void a_wrong_correction_is_refused_by_field_and_rule(String body, String field, String rule) {
        UUID id = filed(aLeakReport());

        anAgent()
                .body(body)
                .post("/tickets/" + id + "/classification")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(field))
                .body("errors[0].rule", equalTo(rule));
        assertThat(ticket(id).getString("category")).isEqualTo("leak");
    }
}
