package io.openhotline.followup.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests surveys by a link, from the message to the answer that counts (P8, T10).
@QuarkusTest
class SurveyLinkComponentTest extends RunningFollowUp {
    private static final String HOST = "https://hotline.example/s/";

    @Inject AnswerSettlement settlement;

    private Customer customer;
    private UUID ticket;
    private UUID followUp;

    @BeforeEach
    void aFollowUp() {
        customer = new Customer("李秀英", phone(), "household");
        ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now, customer);
        followUp = hotline.planned(ticket, 1).followUpId();
    }

    @Test
    void an_answer_by_link_completes_the_follow_up_when_it_can_be_corrected_no_more() {
        String token = sent();

        post(token, "satisfaction", "DISSATISFIED").statusCode(303);
        post(token, "satisfaction", "SATISFIED", "remark", "第二次想了想，还行👍").statusCode(303);
        Calls.followUp(followUp).body("status", equalTo("PLANNED"));
        correctionsEnd();

        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        Calls.followUp(followUp)
                .body("survey.satisfaction", equalTo("SATISFIED"))
                .body("survey.source", equalTo("LINK"))
                .body("survey.givenBy", equalTo("CUSTOMER"))
                .body("survey.remark", equalTo("第二次想了想，还行👍"));
        answers().body("satisfaction", equalTo(List.of("DISSATISFIED", "SATISFIED")));
        page(token, "zh").statusCode(200).body(containsString("您的评价已收到并生效"));
        api(token).body("state", equalTo("ANSWERED"));
    }

    @Test
    void the_page_is_in_chinese_and_english_and_names_neither_ticket_nor_customer() {
        String token = sent();

        String chinese = page(token, "zh").statusCode(200).extract().asString();
        String english = page(token, "en").statusCode(200).extract().asString();

        assertThat(chinese).contains("<html lang=\"zh\">", "处理是否及时", "提交评价");
        assertThat(english).contains("<html lang=\"en\">", "How prompt was it", "Send");
        assertThat(chinese + english).doesNotContain("李秀英", customer.phone(), number(), "<script");
        given().header("Accept-Language", "en-GB")
                .get("/s/" + token)
                .then()
                .body(containsString("How prompt"));
        given().header("Accept-Language", "fr")
                .get("/s/" + token)
                .then()
                .body(containsString("提交评价"));
    }

    @Test
    void neither_page_nor_api_leaves_a_trace_of_the_token() {
        page(sent(), "zh")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; frame-ancestors 'none'; base-uri 'none';"
                                + " form-action 'self'; style-src 'self'")
                .body(not(containsString("http://")))
                .body(not(containsString("https://")));
        given().get("/s/survey.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void a_guessed_cut_or_foreign_token_says_nothing() {
        String token = sent();

        for (String guess :
                List.of(
                        token.substring(0, token.length() - 1),
                        token.substring(1),
                        "1.AZoLPlwAcACAAAAAAAABI1y5vvmWG3rmEj8xmWIVsdw",
                        followUp.toString(),
                        "水")) {
            given().get("/s/{token}", guess).then().statusCode(404).body(containsString("链接无效"));
            given().get("/survey-links/{token}", guess)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/survey-link-not-found"));
        }
    }

    @Test
    void an_expired_link_takes_no_answer() {
        String token = sent();
        execute("update survey_link set expires_at = issued_at");

        page(token, "en").statusCode(410).body(containsString("This link has expired"));
        post(token, "satisfaction", "SATISFIED").statusCode(410);
        answer(token, "SATISFIED")
                .statusCode(409)
                .body("type", equalTo("/problems/survey-link-expired"));
        answers().body("", hasSize(0));
    }

    @Test
    void a_link_of_a_withdrawn_ticket_is_over() {
        String token = sent();
        hotline.withdrawn(ticket);
        hotline.awaitPublished(ticket, Planned.class, Waived.class);

        page(token, "zh").statusCode(410).body(containsString("评价已结束"));
        answer(token, "SATISFIED")
                .statusCode(409)
                .body("type", equalTo("/problems/survey-link-over"));
    }

    @Test
    void a_link_of_a_merged_ticket_is_over() {
        String token = sent();
        hotline.merged(ticket, hotline.reported(CategoryKind.COMPLAINT, customer));
        hotline.awaitPublished(ticket, Planned.class, Waived.class);

        answer(token, "SATISFIED")
                .statusCode(409)
                .body("type", equalTo("/problems/survey-link-over"));
    }

    /// Covers decision 0056.
    @Test
    void an_answer_before_the_withdrawal_of_its_ticket_is_kept_and_does_not_count() {
        String token = sent();
        answer(token, "SATISFIED").statusCode(200).body("state", equalTo("CORRECTABLE"));

        hotline.withdrawn(ticket);

        isKeptAndDoesNotCount(token);
    }

    /// Covers decision 0056: the customer is asked with the ticket that goes on.
    @Test
    void an_answer_before_the_merge_of_its_ticket_is_kept_and_counts_for_neither_ticket() {
        String token = sent();
        answer(token, "SATISFIED").statusCode(200).body("state", equalTo("CORRECTABLE"));
        UUID lead = hotline.reported(CategoryKind.COMPLAINT, customer);

        hotline.merged(ticket, lead);

        isKeptAndDoesNotCount(token);
        assertThat(hotline.published(lead)).isEmpty();
    }

    private void isKeptAndDoesNotCount(String token) {
        hotline.awaitPublished(ticket, Planned.class, Waived.class);
        execute("update survey_link set correct_until = now()");
        settlement.settleDue();
        hotline.awaitPublished(ticket, Planned.class, Waived.class);
        answers().body("satisfaction", equalTo(List.of("SATISFIED")));
        answer(token, "DISSATISFIED").statusCode(409);
        answers().body("", hasSize(1));
    }

    /// The broken link says that it has an answer, and has none.
    @Test
    void an_answer_that_cannot_count_does_not_hold_up_the_others() throws SQLException {
        answer(sent(), "SATISFIED").statusCode(200);
        UUID broken = ticket;
        try (var owner = HotlineTestPlatform.superuser("followup").getConnection();
                var statement = owner.createStatement()) {
            statement.execute("delete from survey_answer");
        }
        aFollowUp();
        answer(sent(), "SATISFIED").statusCode(200);

        correctionsEnd();

        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        hotline.awaitPublished(broken, Planned.class);
    }

    @Test
    void what_was_typed_stays_on_the_page_and_is_never_markup() {
        String token = sent();
        String script = "<script>alert('水')</script>";

        post(token, "remark", script)
                .statusCode(400)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script")))
                .body(containsString("role=\"alert\""));
        post(token, "satisfaction", "SATISFIED", "remark", script).statusCode(303);
        correctionsEnd();
        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        Calls.followUp(followUp).body("survey.remark", equalTo(script));
    }

    @Test
    void a_text_that_is_too_long_or_no_text_is_refused() {
        String token = sent();

        post(token, "satisfaction", "SATISFIED", "remark", "水".repeat(10_000)).statusCode(400);
        post(token, "satisfaction", "SATISFIED", "remark", "\u0007").statusCode(400);
        post(token, "satisfaction", "HAPPY").statusCode(400);
        post(token, "satisfaction", "SATISFIED", "q-promptness", "99").statusCode(400);
        given().contentType("application/x-www-form-urlencoded")
                .body("satisfaction=%FF%FE")
                .post("/s/" + token)
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body(Map.of("satisfaction", "SATISFIED", "remark", "水".repeat(2_001)))
                .post("/survey-links/{token}/answers", token)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/remark"));
        answers().body("", hasSize(0));
    }

    @Test
    void two_answers_at_once_are_both_kept_and_one_counts() throws Exception {
        String token = sent();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> both =
                    IntStream.range(0, 2)
                            .mapToObj(_ ->
                                    threads.submit(() ->
                                            answer(token, "SATISFIED").extract().statusCode()))
                            .toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsOnly(200);
        }
        correctionsEnd();

        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        answers().body("", hasSize(2));
    }

    /// Tests that the first answer counts, by link or call, and that both are stored.
    @Test
    void an_answer_by_link_counts_before_a_later_call() {
        String token = sent();
        Calls.attempt(followUp, "REACHED").statusCode(201);
        answer(token, "SATISFIED").statusCode(200).body("state", equalTo("CORRECTABLE"));

        Calls.answer(followUp, "DISSATISFIED").statusCode(200);

        Calls.followUp(followUp)
                .body("survey.satisfaction", equalTo("SATISFIED"))
                .body("survey.source", equalTo("LINK"));
        answers().body("source", equalTo(List.of("LINK", "CALL")));
        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);
    }

    @Test
    void an_answer_in_a_call_counts_before_a_later_one_by_link() {
        String token = sent();
        Calls.survey(followUp, "SATISFIED").statusCode(200);

        answer(token, "VERY_DISSATISFIED").statusCode(200).body("state", equalTo("ANSWERED"));

        Calls.followUp(followUp)
                .body("survey.satisfaction", equalTo("SATISFIED"))
                .body("survey.source", equalTo("CALL"));
        answers().body("source", equalTo(List.of("CALL", "LINK")));
        hotline.awaitPublished(ticket, Planned.class, Attempted.class, Completed.class);
    }

    @Test
    void an_answer_that_is_given_for_the_customer_is_marked() {
        Calls.attempt(followUp, "REACHED").statusCode(201);
        Calls.answers(followUp, "{\"satisfaction\": \"SATISFIED\", \"givenBy\": \"AGENT\"}")
                .statusCode(200);

        Calls.followUp(followUp).body("survey.givenBy", equalTo("AGENT"));
        Calls.answers(followUp, "{\"satisfaction\": \"SATISFIED\", \"source\": \"LINK\"}")
                .statusCode(400);
    }

    @Test
    void a_link_is_sent_once_with_its_reminders_and_its_fate_is_listed() {
        String token = sent();
        Calls.as(Calls.SURVEYOR)
                .contentType(ContentType.JSON)
                .body("{\"way\": \"SMS\"}")
                .post("/followups/{id}/survey-link", followUp)
                .then()
                .statusCode(204);

        assertThat(messages()).hasSize(1);
        Calls.as("operator:4001")
                .get("/survey-messages?followUp={id}", followUp)
                .then()
                .statusCode(200)
                .body("items.number.sort()", equalTo(List.of(0, 1)))
                .body("items.find { it.number == 0 }.state", equalTo("SENT"))
                .body("items.find { it.number == 1 }.state", equalTo("QUEUED"));

        answer(token, "SATISFIED").statusCode(200);
        execute("update survey_message set next_at = queued_at - interval '9 days'");
        await().untilAsserted(() ->
                Calls.as("operator:4001")
                        .get("/survey-messages?followUp={id}&state=SUPPRESSED", followUp)
                        .then()
                        .body("items.fault", equalTo(List.of("link-correctable"))));
        assertThat(messages()).hasSize(1);
    }

    @Test
    void a_mail_waits_while_the_mail_server_is_away() {
        var writer = new Customer("王", phone(), null, null, null, null, null, "wang@example.com");
        UUID other =
                hotline.planned(hotline.handled(CategoryKind.COMPLAINT, hotline.now, writer), 1)
                        .followUpId();
        send(other, "EMAIL", 204);

        await().untilAsserted(() ->
                Calls.as("operator:4001")
                        .get("/survey-messages?followUp={id}", other)
                        .then()
                        .body("items.find { it.number == 0 }.state", equalTo("QUEUED"))
                        .body("items.find { it.number == 0 }.attempts", equalTo(1)));
    }

    @Test
    void a_link_needs_an_address_and_a_surveyor_who_has_not_handled_the_ticket() {
        send(followUp, "EMAIL", 409).body("type", equalTo("/problems/no-address"));
        Calls.as("surveyor:3101")
                .contentType(ContentType.JSON)
                .body("{\"way\": \"DOOR\"}")
                .post("/followups/{id}/survey-link", followUp)
                .then()
                .statusCode(400);
        send(UUID.randomUUID(), "SMS", 404);
    }

    private String sent() {
        send(followUp, "SMS", 204);
        await().untilAsserted(() -> assertThat(messages()).hasSize(1));
        String text = messages().getFirst();
        assertThat(text).contains(HOST, number()).doesNotContain("李秀英");
        return text.substring(text.indexOf(HOST) + HOST.length());
    }

    private static ValidatableResponse send(UUID id, String way, int status) {
        return Calls.as(Calls.SURVEYOR)
                .contentType(ContentType.JSON)
                .body(Map.of("way", way))
                .post("/followups/{id}/survey-link", id)
                .then()
                .statusCode(status);
    }

    private List<String> messages() {
        String gateway =
                ConfigProvider.getConfig()
                        .getValue("hotline.gateways.sms.url", String.class)
                        .replace("/sms", "/messages");
        return given().queryParam("to", customer.phone())
                .get(gateway)
                .jsonPath()
                .getList("messages.text");
    }

    private static ValidatableResponse page(String token, String language) {
        return given().get("/s/" + token + "?lang=" + language).then();
    }

    private static ValidatableResponse api(String token) {
        return given().get("/survey-links/" + token).then();
    }

    private static ValidatableResponse answer(String token, String satisfaction) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("satisfaction", satisfaction))
                .post("/survey-links/{token}/answers", token)
                .then();
    }

    /// Posts the form as a browser does.
    private static ValidatableResponse post(String token, String... fields) {
        var body =
                new StringBuilder(
                        "shown=solved%2Cpromptness%2Cattitude%2Cadvice%2Ccause%2Cloyalty");
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=');
            body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body(body.toString())
                .post("/s/" + token)
                .then();
    }

    private ValidatableResponse answers() {
        return Calls.as(Calls.SURVEYOR).get("/followups/{id}/answers", followUp).then();
    }

    private void correctionsEnd() {
        execute("update survey_link set correct_until = now() where settled_at is null");
    }

    private void execute(String sql) {
        assertThat(new Database(database).update(sql)).isPositive();
    }

    private String number() {
        return HotlineEvents.number(ticket);
    }

    private static String phone() {
        return "+86138%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }
}
