package io.openhotline.followup.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.platform.database.Database;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;

/// Gives each test a planned follow-up, and the steps of surveyor and customer with its link.
abstract class LinkedFollowUpSteps extends RunningFollowUp {
    static final String HOST = "https://hotline.example/s/";

    Customer customer;
    UUID ticket;
    UUID followUp;

    @BeforeEach
    void aFollowUp() {
        customer = new Customer("李秀英", phone(), "household");
        ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now, customer);
        followUp = hotline.planned(ticket, 1).followUpId();
    }

    final String sent() {
        send(followUp, "SMS", 204);
        await().untilAsserted(() -> assertThat(messages()).hasSize(1));
        String text = messages().getFirst();
        assertThat(text).contains(HOST, number()).doesNotContain("李秀英");
        return text.substring(text.indexOf(HOST) + HOST.length());
    }

    static ValidatableResponse send(UUID id, String way, int status) {
        return Calls.as(Calls.SURVEYOR)
                .contentType(ContentType.JSON)
                .body(Map.of("way", way))
                .post("/followups/{id}/survey-link", id)
                .then()
                .statusCode(status);
    }

    final List<String> messages() {
        String gateway =
                ConfigProvider.getConfig()
                        .getValue("hotline.gateways.sms.url", String.class)
                        .replace("/sms", "/messages");
        return given().queryParam("to", customer.phone())
                .get(gateway)
                .jsonPath()
                .getList("messages.text");
    }

    static ValidatableResponse page(String token, String language) {
        return given().get("/s/" + token + "?lang=" + language).then();
    }

    static ValidatableResponse api(String token) {
        return given().get("/survey-links/" + token).then();
    }

    static ValidatableResponse answer(String token, String satisfaction) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("satisfaction", satisfaction))
                .post("/survey-links/{token}/answers", token)
                .then();
    }

    /// Posts the form as a browser does.
    static ValidatableResponse post(String token, String... fields) {
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

    final ValidatableResponse answers() {
        return Calls.as(Calls.SURVEYOR).get("/followups/{id}/answers", followUp).then();
    }

    final void correctionsEnd() {
        execute("update survey_link set correct_until = now() where settled_at is null");
    }

    final void execute(String sql) {
        assertThat(new Database(database).update(sql)).isPositive();
    }

    final String number() {
        return HotlineEvents.number(ticket);
    }

    static String phone() {
        return "+86138%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }
}
