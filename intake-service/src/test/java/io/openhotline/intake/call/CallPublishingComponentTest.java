package io.openhotline.intake.call;

import static io.openhotline.intake.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.CallEvent.Changed;
import io.openhotline.contracts.CallEvent.Status;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CallPublishingComponentTest {
    private final String call = "call-" + UUID.randomUUID();
    private final String queue = "q-" + UUID.randomUUID();
    private final Database database;
    private final Clock clock;
    private Instant start;
    private Wire wire;

    CallPublishingComponentTest(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void connect() {
        start = clock.instant().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
        wire = Wire.connect();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void each_change_of_a_call_is_published_once_and_without_its_number() {
        tell("RINGING", 0, "\"caller\": \"13800000123\", \"freeAgents\": 2");
        tell("ANSWERED", 9, "\"agent\": \"1001\"");
        tell("ANSWERED", 9, "\"agent\": \"1001\"");
        tell("TRANSFERRED", 60, "\"agent\": \"2001\"");
        tell("ENDED", 162, "\"cause\": \"normalClearing\"");

        assertThat(published())
                .extracting(Changed::status)
                .containsExactly(Status.WAITING, Status.TALKING, Status.TALKING, Status.ENDED);
        assertThat(published().getLast())
                .isEqualTo(
                        new Changed(
                                published().getFirst().callId(),
                                call,
                                CallEvent.Direction.IN,
                                Status.ENDED,
                                queue,
                                "2001",
                                "1001",
                                start,
                                start.plusSeconds(9),
                                start.plusSeconds(162),
                                false,
                                false,
                                2));
        assertThat(published()).noneMatch(event -> EventJson.write(event).contains("13800000123"));
    }

    @Test
    void what_changes_no_figure_is_not_published() {
        tell("RINGING", 0, "\"freeAgents\": 1");
        tell("RECORDED", 30, "\"recording\": \"a.wav\"");

        assertThat(published()).hasSize(1);
    }

    @Test
    void a_published_call_has_the_fields_of_the_golden_file() {
        tell("RINGING", 0, "\"freeAgents\": 1");
        tell("ANSWERED", 5, "\"agent\": \"1001\"");
        tell("ENDED", 65, "\"cause\": \"normalClearing\"");

        assertThat(Golden.tree(EventJson.write(published().getLast())).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> Golden.tree(EventTypes.CALL_CHANGED).fieldNames());
    }

    @Test
    void the_states_of_the_agents_say_how_many_were_free_t2() {
        state("a1", "FREE", -60, queue).statusCode(204);
        state("a2", "FREE", -60, queue).statusCode(204);
        state("a2", "TALKING", -5, queue).statusCode(204);
        state("a2", "FREE", 5, queue).statusCode(204);
        tell("RINGING", 0, "\"caller\": \"13800000124\"");

        assertThat(published().getLast().freeAgents()).isEqualTo(1);
    }

    @Test
    void a_state_for_all_queues_goes_for_each_of_them() {
        state("a3", "FREE", -60, queue).statusCode(204);
        as("import:switchboard")
                .body("{\"state\": \"OFFLINE\", \"at\": \"%s\"}".formatted(start.minusSeconds(30)))
                .post("/agents/{agent}/states", "a3-" + queue.substring(2, 10))
                .then()
                .statusCode(204);
        tell("RINGING", 0, "\"caller\": \"13800000125\"");

        assertThat(published().getLast().freeAgents()).isZero();
    }

    @Test
    void an_unknown_queue_has_an_unknown_number_of_free_agents() {
        tell("RINGING", 0, "\"caller\": \"13800000126\"");

        assertThat(published().getLast().freeAgents()).isNull();
    }

    @Test
    void a_state_of_the_future_or_of_no_agent_is_refused_by_name() {
        state("a4", "FREE", 3_600, queue).statusCode(400).body("errors[0].pointer", equalTo("/at"));
        as("import:switchboard")
                .body("{\"state\": \"FREE\", \"at\": \"%s\"}".formatted(start))
                .post("/agents/{agent}/states", "张三")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("agent"));
    }

    private List<Changed> published() {
        PublishedFacts.awaitAll(database);
        return wire.received(Topics.CALLS).stream()
                .map(Wire.Seen::event)
                .map(Changed.class::cast)
                .filter(changed -> changed.call().equals(call))
                .toList();
    }

    private ValidatableResponse state(String agent, String state, int after, String of) {
        return as("import:switchboard")
                .body(
                        "{\"state\": \"%s\", \"at\": \"%s\", \"queue\": \"%s\"}"
                                .formatted(state, start.plusSeconds(after), of))
                .post("/agents/{agent}/states", agent + "-" + queue.substring(2, 10))
                .then();
    }

    private void tell(String event, int after, String more) {
        as("import:switchboard")
                .body(
                        "{\"event\": \"%s\", \"at\": \"%s\", \"queue\": \"%s\", %s}"
                                .formatted(event, start.plusSeconds(after), queue, more))
                .post("/calls/{call}/events", call)
                .then()
                .statusCode(200);
    }
}
