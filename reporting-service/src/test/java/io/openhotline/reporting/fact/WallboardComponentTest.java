package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Watches the wallboard while tickets come in. Other tests leave open tickets, so that differences
/// are compared, and departments that only these tests have.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class WallboardComponentTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Wire wire;
    private EventSender sender;

    @BeforeEach
    void connect() {
        Rebuilds.awaitEnd();
        wire = Wire.connect();
        sender = new EventSender(wire);
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void the_wallboard_shows_what_is_open_and_what_happened_today() {
        JsonPath before = wallboard();
        Instant hoursAgo = Instant.now().minus(Duration.ofHours(3));

        sender.send(
                new ArrayList<>(
                        aTicket(hoursAgo).issued("wall-1").build(State.DISPATCHED).events()));
        sender.send(
                new ArrayList<>(
                        aTicket(hoursAgo.minus(Duration.ofDays(9)))
                                .issued("wall-1")
                                .build(State.DISPATCHED)
                                .events()));
        sender.send(
                new ArrayList<>(
                        aTicket(hoursAgo)
                                .issued("wall-2")
                                .completed()
                                .planned()
                                .asked(Satisfaction.SATISFIED)
                                .build(State.HANDLED)
                                .events()));

        JsonPath after = wallboard();
        assertThat(difference(before, after, "open.tickets")).isEqualTo(3);
        assertThat(difference(before, after, "open.unhandled")).isEqualTo(2);
        assertThat(difference(before, after, "open.overdue")).isEqualTo(1);
        assertThat(difference(before, after, "states.find { it.state == 'HANDLED' }.tickets"))
                .isEqualTo(1);
        assertThat(after.getInt("departments.find { it.code == 'wall-1' }.unhandled")).isEqualTo(2);
        assertThat(after.getInt("departments.find { it.code == 'wall-1' }.overdue")).isEqualTo(1);
        assertThat(after.getInt("departments.find { it.code == 'wall-2' }.unhandled")).isZero();
        assertThat(after.getString("departments[0].name.zh")).isEqualTo("营业所");
    }

    @Test
    void a_viewer_gets_the_wallboard_then_each_change_and_resumes_without_a_repeat()
            throws IOException, InterruptedException {
        String first;
        String second;
        try (var viewer = watch("")) {
            first = next(viewer, "id:");
            sender.send(
                    new ArrayList<>(
                            aTicket(Instant.now())
                                    .issued("wall-3")
                                    .build(State.DISPATCHED)
                                    .events()));
            second = next(viewer, "id:");
            assertThat(second).isNotEqualTo(first);
            assertThat(next(viewer, "data:")).contains("wall-3").startsWith("{\"day\":");
        }

        try (var same = watch(second)) {
            sender.send(
                    new ArrayList<>(
                            aTicket(Instant.now())
                                    .issued("wall-4")
                                    .build(State.DISPATCHED)
                                    .events()));
            assertThat(next(same, "data:")).contains("wall-4");
        }
    }

    @Test
    void an_unknown_parameter_of_the_stream_is_refused() {
        given().get("/wallboard/stream?departement=x")
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("unknown-field"));
    }

    private static TicketEventsBuilder aTicket(Instant receivedAt) {
        return TicketEventsBuilder.aTicket(
                UUID.randomUUID(),
                receivedAt,
                "phone",
                "leak",
                CategoryKind.REPAIR,
                null,
                Severity.ORDINARY);
    }

    private static JsonPath wallboard() {
        return given().get("/wallboard").then().statusCode(200).extract().jsonPath();
    }

    private static int difference(JsonPath before, JsonPath after, String path) {
        return after.getInt(path) - before.getInt(path);
    }

    private static BufferedReader watch(String seen) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + RestAssured.port
                                                + "/wallboard/stream"))
                        .header("Authorization", "Bearer " + TestTokens.of("supervisor:2001"))
                        .header("Last-Event-ID", seen)
                        .timeout(Duration.ofSeconds(20))
                        .build();
        var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader events, String field) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith(field)) {
            line = events.readLine();
        }
        assertThat(line).as("the stream goes on").isNotNull();
        return line.substring(field.length()).strip();
    }
}
