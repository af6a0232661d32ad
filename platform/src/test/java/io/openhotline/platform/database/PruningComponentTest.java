package io.openhotline.platform.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class PruningComponentTest {
    private final Pruning pruning;
    private final Database database;
    private final Clock clock;

    PruningComponentTest(Pruning pruning, Database database, Clock clock) {
        this.pruning = pruning;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void stored_responses_are_deleted_after_a_week_and_kept_before() {
        response("old", Duration.ofDays(8));
        response("young", Duration.ofDays(6));

        pruning.prune();

        assertThat(
                        database.query(
                                "select key from idempotent_answer where operation = 'POST /pruned'",
                                row -> row.getString(1)))
                .containsExactly("young");
    }

    @Test
    void the_responses_of_an_importer_are_kept_for_400_days() {
        String old = "import-old:" + UUID.randomUUID();
        String young = "import-young:" + UUID.randomUUID();
        probe("import:legacy", old);
        probe("import:legacy", young);
        age(old, Duration.ofDays(401));
        age(young, Duration.ofDays(399));

        pruning.prune();

        probe("import:legacy", young).header("Idempotency-Replayed", "true");
        probe("import:legacy", old).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void the_response_of_an_agent_is_deleted_after_a_week() {
        String key = "agent:" + UUID.randomUUID();
        probe("agent:1001", key);
        age(key, Duration.ofDays(8));

        pruning.prune();

        probe("agent:1001", key).header("Idempotency-Replayed", nullValue());
    }

    private static ValidatableResponse probe(String actor, String key) {
        return given().header("Authorization", "Bearer " + TestTokens.of(actor))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\": \"x\"}")
                .post("/probes")
                .then()
                .statusCode(201);
    }

    private void age(String key, Duration age) {
        database.update(
                "update idempotent_answer set answered_at = ? where key = ?",
                clock.instant().minus(age),
                key);
    }

    @Test
    void more_rows_than_a_batch_are_deleted_at_once() {
        UUID young = UUID.randomUUID();
        database.update(
                """
                insert into inbox (consumer, event_id, received_at)
                select 'pruned', gen_random_uuid(), ? from generate_series(1, 12001)
                """,
                clock.instant().minus(Duration.ofDays(91)));
        database.update(
                "insert into inbox (consumer, event_id, received_at) values ('pruned', ?, ?)",
                young,
                clock.instant().minus(Duration.ofDays(89)));

        pruning.prune();

        assertThat(
                        database.query(
                                "select event_id from inbox where consumer = 'pruned'",
                                row -> row.getObject(1, UUID.class)))
                .containsExactly(young);
    }

    @Test
    void a_sequence_is_kept_for_three_years_after_its_last_event() {
        sequence("old", Duration.ofDays(1_101));
        sequence("young", Duration.ofDays(1_099));

        pruning.prune();

        assertThat(
                        database.query(
                                "select topic from inbox_sequence where consumer = 'pruned'",
                                row -> row.getString(1)))
                .containsExactly("young");
    }

    private void response(String key, Duration age) {
        database.update(
                """
                insert into idempotent_answer (operation, key, fingerprint, status, body, answered_at)
                values ('POST /pruned', ?, '', 201, '', ?)
                """,
                key,
                clock.instant().minus(age));
    }

    private void sequence(String topic, Duration age) {
        database.update(
                """
                insert into inbox_sequence (consumer, topic, key, sequence, seen_at)
                values ('pruned', ?, gen_random_uuid(), 1, ?)
                """,
                topic,
                clock.instant().minus(age));
    }
}
