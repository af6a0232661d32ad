package io.openhotline.followup.sequel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.LimitReached;
import io.openhotline.contracts.FollowUpEvent.MatterRaised;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the decision after the last rework, examinations, new matters and sign-offs (P7, P8, T11).
@QuarkusTest
class SequelComponentTest extends RunningFollowUp {
    static final String SUPERVISOR = "supervisor:2001";
    static final String EXAMINED =
            """
            {"cause": "回填未压实", "apologised": true, "remedy": "重新压实并铺设沥青 🛠"}
            """;

    @Test
    void a_repeated_complaint_is_closed_as_it_is_after_it_was_looked_into() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID last = limitReached(ticket);

        decide(last, "CLOSE_AS_IT_IS")
                .statusCode(409)
                .body("type", equalTo("/problems/repetition-not-examined"));
        post(Calls.SURVEYOR, last, "examination", EXAMINED).statusCode(200);
        decide(last, "CLOSE_AS_IT_IS")
                .statusCode(200)
                .body("limit.decision", equalTo("CLOSE_AS_IT_IS"));
        decide(last, "ONCE_MORE")
                .statusCode(409)
                .body("type", equalTo("/problems/rework-limit-decided"));

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(hotline.published(ticket, Waived.class))
                                .extracting(Waived::waiver, Waived::round, Waived::reason)
                                .containsExactly(tuple(Waiver.REWORK_LIMIT, 4, "已按标准修复")));
        Calls.followUp(last).body("contact.phone", nullValue());
    }

    @Test
    void a_supervisor_may_request_one_more_rework() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID last = limitReached(ticket);
        assertThat(waiting(200)).contains(last.toString());

        decide(last, "ONCE_MORE").statusCode(200);

        UUID fifth = hotline.reworked(ticket, 5).followUpId();
        Calls.survey(fifth, "SATISFIED").statusCode(200).body("satisfied", equalTo(true));
        assertThat(hotline.published(ticket, ReworkRequested.class))
                .extracting(ReworkRequested::round)
                .containsExactly(2, 3, 4, 5);
        assertThat(hotline.published(ticket, LimitReached.class)).hasSize(1);
    }

    /// Tests that an answer before a withdrawal leaves nothing to decide.
    @Test
    void a_withdrawn_ticket_waits_for_no_decision() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID last = limitReached(ticket);
        hotline.withdrawn(ticket);
        Awaitility.await()
                .untilAsserted(() -> assertThat(waiting(200)).doesNotContain(last.toString()));

        decide(last, "ONCE_MORE")
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-moved-on"));
    }

    @Test
    void follow_ups_at_the_limit_are_listed_page_by_page_the_oldest_first() {
        UUID first = limitReached(hotline.handled(CategoryKind.COMPLAINT, hotline.now));
        UUID second = limitReached(hotline.handled(CategoryKind.COMPLAINT, hotline.now));

        assertThat(waiting(1)).containsSubsequence(first.toString(), second.toString());
        Calls.as(SUPERVISOR)
                .get("/rework-limits?after=水&limit=201&cursor=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("after", "limit", "cursor")));
    }

    @Test
    void a_surveyor_does_not_decide() {
        post(Calls.SURVEYOR, UUID.randomUUID(), "decision", "{}").statusCode(403);
    }

    @Test
    void a_new_matter_is_published_once_with_the_id_of_its_ticket() {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();
        String key = UUID.randomUUID().toString();
        String body = "{\"category\": \"water-quality\", \"text\": \"<script>水发黄</script> 👎\"}";

        post(Calls.SURVEYOR, key, followUp, "matters", body).statusCode(200);
        String matter =
                post(Calls.SURVEYOR, key, followUp, "matters", body)
                        .statusCode(200)
                        .extract()
                        .path("matters[0].ticketId");

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(hotline.published(ticket, MatterRaised.class))
                                .extracting(MatterRaised::matterId, MatterRaised::text)
                                .containsExactly(
                                        tuple(UUID.fromString(matter), "<script>水发黄</script> 👎")));
    }

    @Test
    void a_customer_signs_off_once() {
        UUID followUp =
                hotline.planned(hotline.handled(CategoryKind.COMPLAINT, hotline.now), 1)
                        .followUpId();
        String body =
                """
                {"signedBy": "李秀英", "witness": "王师傅", "signedAt": "2026-01-01T08:00:00+08:00"}
                """;

        post(Calls.SURVEYOR, followUp, "sign-off", body).statusCode(200);
        post(Calls.SURVEYOR, followUp, "sign-off", body)
                .statusCode(409)
                .body("type", equalTo("/problems/already-signed-off"));
        Calls.as(Calls.SURVEYOR)
                .get("/followups/{id}/sequel", followUp)
                .then()
                .body("signOff.signedBy", equalTo("李秀英"))
                .body("signOff.witness", equalTo("王师傅"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision | {} | /decision | required",
                "decision | {\"decision\": \"LATER\", \"reason\": \"x\"} | /decision | one-of",
                "decision | {\"decision\": \"ONCE_MORE\", \"reason\": \" \"} | /reason | text",
                "examination | {\"cause\": \"x\", \"apologised\": true} | /explanation | explanation-or-remedy",
                "examination | {\"cause\": \"x\"} | /apologised | required",
                "matters | {\"text\": \"\"} | /text | text",
                "matters | {\"text\": \"x\", \"category\": \"水\"} | /category | pattern",
                "sign-off | {\"witness\": \"x\", \"signedAt\": \"2026-01-01T00:00:00Z\"} | /signedBy | name-or-scan",
                "sign-off | {\"signedBy\": \"x\", \"witness\": \"x\"} | /signedAt | required",
            })
    void bad_input_is_refused_by_field_and_rule(
            String path, String body, String pointer, String rule) {
        post(SUPERVISOR, UUID.randomUUID(), path, body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    @Test
    void a_text_of_10_000_characters_is_refused() {
        post(
                        Calls.SURVEYOR,
                        UUID.randomUUID(),
                        "matters",
                        "{\"text\": \"" + "水".repeat(10_000) + "\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/text"));
    }

    /// Answers until the last rework of the pack is done; returns the last follow-up.
    private UUID limitReached(UUID ticket) {
        UUID followUp = hotline.planned(ticket, 1).followUpId();
        Calls.survey(followUp, "DISSATISFIED").statusCode(200);
        for (int round = 2; round <= 4; round++) {
            followUp = hotline.reworked(ticket, round).followUpId();
            Calls.survey(followUp, "DISSATISFIED").statusCode(200);
        }
        return followUp;
    }

    /// Returns the follow-ups of all pages.
    private static List<String> waiting(int limit) {
        var all = new ArrayList<String>();
        String next = "";
        do {
            JsonPath page =
                    Calls.as(SUPERVISOR)
                            .get("/rework-limits?limit={limit}" + next, limit)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.getList("items.followUpId", String.class));
            next = page.get("next") == null ? "" : "&after=" + page.getString("next");
        } while (!next.isEmpty());
        return all;
    }

    private ValidatableResponse decide(UUID followUp, String decision) {
        return post(
                SUPERVISOR,
                followUp,
                "decision",
                "{\"decision\": \"" + decision + "\", \"reason\": \"已按标准修复\"}");
    }

    private static ValidatableResponse post(
            String caller, UUID followUp, String path, String body) {
        return post(caller, UUID.randomUUID().toString(), followUp, path, body);
    }

    private static ValidatableResponse post(
            String caller, String key, UUID followUp, String path, String body) {
        return Calls.as(caller)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/followups/{id}/" + path, followUp)
                .then();
    }
}
