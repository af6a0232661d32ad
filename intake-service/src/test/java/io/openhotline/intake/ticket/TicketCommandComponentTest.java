package io.openhotline.intake.ticket;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.intake.testing.Stored;
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

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class TicketCommandComponentTest {
    private final Stored stored;

    TicketCommandComponentTest(Stored stored) {
        this.stored = stored;
    }

    @Test
    void the_desk_answers_within_the_policy_s_time_at_first_contact() {
        UUID id = filed(aLeakReport());

        post(id, "answer", Map.of("answer", "已告知关阀方法。"))
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("links.self", equalTo("/tickets/" + id));

        assertThat(ticket(id).getString("answer.text")).isEqualTo("已告知关阀方法。");
        assertThat(ticket(id).getBoolean("answer.firstContact")).isTrue();
    }

    @Test
    void a_later_answer_of_an_import_is_none_at_first_contact() {
        UUID id = imported("2018-01-05T09:00:00Z");

        as("import:2018")
                .body(Map.of("answer", "已答复", "answeredAt", "2018-01-05T09:10:01Z"))
                .post("/tickets/" + id + "/answer")
                .then()
                .statusCode(200);

        assertThat(ticket(id).getBoolean("answer.firstContact")).isFalse();
        assertThat(ticket(id).getString("answer.answeredAt")).isEqualTo("2018-01-05T09:10:01Z");
    }

    @Test
    void a_supplement_is_shown_on_the_timeline() {
        UUID id = filed(aLeakReport());

        post(id, "supplements", Map.of("text", "水流变大，已淹到地下车库入口。"))
                .statusCode(201)
                .body("status", equalTo("RECEIVED"));

        assertThat(timeline(id).getList("items.type"))
                .containsExactly("ticket.created.v1", "ticket.supplemented.v1");
        assertThat(timeline(id).getString("items[1].summary.zh")).contains("水流变大");
        assertThat(timeline(id).getString("items[1].actor")).isEqualTo("agent:1001");
    }

    @Test
    void a_withdrawn_ticket_stays_withdrawn() {
        UUID id = filed(aLeakReport());
        post(id, "withdrawal", Map.of("reason", "邻居已报过")).statusCode(200);

        for (String command : new String[] {"answer", "withdrawal", "supplements"}) {
            post(id, command, body(command))
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/already-withdrawn"));
        }
        assertThat(status(id)).isEqualTo("WITHDRAWN");
        assertThat(ticket(id).getString("withdrawal.reason")).isEqualTo("邻居已报过");
    }

    @Test
    void a_command_repeated_with_its_key_is_done_once() {
        UUID id = filed(aLeakReport());
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            anAgent()
                    .header(Idempotency.HEADER, key)
                    .body(body("supplements"))
                    .post("/tickets/" + id + "/supplements")
                    .then()
                    .statusCode(201);
        }
        anAgent()
                .header(Idempotency.HEADER, key)
                .body(Map.of("text", "another"))
                .post("/tickets/" + id + "/supplements")
                .then()
                .statusCode(422);

        assertThat(timeline(id).getList("items")).hasSize(2);
    }

    @Test
    void a_supplement_needs_a_key_the_others_may_have_one() {
        UUID id = filed(aLeakReport());

        anAgent()
                .body(body("supplements"))
                .post("/tickets/" + id + "/supplements")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
        anAgent()
                .body(body("withdrawal"))
                .post("/tickets/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "answer      | {}                                     | /answer      | required",
                "answer      | {\"answer\": \"\"}                     | /answer      | text",
                "answer      | {\"answer\": 1}                        | /answer      | wrong-type",
                "answer      | {\"answer\": \"x\", \"more\": 1}       | /more        | unknown-field",
                "answer      | {\"answer\": \"x\", \"answeredAt\": \"2018-01-05T09:00:00Z\"} | /answeredAt | import-only",
                "withdrawal  | {\"reason\": \"a\\u0007\"}             | /reason      | printable",
                "withdrawal  | {\"reason\": \"x\", \"withdrawnAt\": \"2026-02-30T09:00:00Z\"} | /withdrawnAt | instant",
                "supplements | {\"text\": null}                       | /text        | required"
            })
    void a_wrong_body_is_refused_and_changes_nothing(
            String command, String body, String pointer, String rule) {
        UUID id = filed(aLeakReport());
        var before = stored.rows();

        anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets/" + id + "/" + command)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].rule", equalTo(rule));

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void nothing_happens_before_receipt_or_in_the_future() {
        UUID id = imported("2018-01-05T09:00:00Z");

        as("import:2018")
                .body(Map.of("reason", "x", "withdrawnAt", "2018-01-05T08:59:59Z"))
                .post("/tickets/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/before-receipt"));
        as("import:2018")
                .body(Map.of("reason", "x", "withdrawnAt", "2100-01-05T08:59:59Z"))
                .post("/tickets/" + id + "/withdrawal")
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("not-in-future"));
    }

    @Test
    void a_ticket_that_is_not_there_is_not_found() {
        for (String command : new String[] {"answer", "withdrawal", "supplements"}) {
            post(UUID.randomUUID(), command, body(command))
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/ticket-not-found"));
        }
    }

    private static UUID imported(String receivedAt) {
        return UUID.fromString(
                file(
                                as("import:2018"),
                                UUID.randomUUID().toString(),
                                aLeakReport().with("/receivedAt", receivedAt))
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static Map<String, String> body(String command) {
        return switch (command) {
            case "answer" -> Map.of("answer", "已答复");
            case "withdrawal" -> Map.of("reason", "不用了");
            default -> Map.of("text", "补充");
        };
    }
}
