package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Idempotency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Keeps the customer's name, phone and place out of the responses that are stored under
/// idempotency keys.
@QuarkusTest
class StoredResponseComponentTest extends RunningDispatch {
    private final Database database;

    StoredResponseComponentTest(Database database) {
        this.database = database;
    }

    @Test
    void the_response_to_a_command_and_its_stored_copy_have_no_task() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        as("department:engineering")
                .header("Idempotency-Key", "accept-" + order)
                .post("/workorders/{id}/acceptance", order)
                .then()
                .statusCode(200)
                .body("id", equalTo(order.toString()))
                .body("task", nullValue());

        assertThat(stored("accept-" + order))
                .contains(order.toString())
                .doesNotContain("李秀英", "13800000123", "和平路");
    }

    /// Covers finding 7.8.
    @Test
    void the_key_of_another_department_gets_no_stored_response() {
        UUID order = id(dispatched(aLeakReport()));
        String key = "accept-" + order;
        accept("department:engineering", key, order).statusCode(200);

        accept("department:technical", key, order)
                .statusCode(not(200))
                .header(Idempotency.REPLAYED_HEADER, nullValue());
        accept("department:engineering", key, order)
                .statusCode(200)
                .header(Idempotency.REPLAYED_HEADER, "true");
    }

    private static ValidatableResponse accept(String actor, String key, UUID order) {
        return as(actor)
                .header(Idempotency.HEADER, key)
                .post("/workorders/{id}/acceptance", order)
                .then();
    }

    @Test
    void the_migration_removes_the_task_from_responses_stored_before() throws IOException {
        String key = "before-" + UUID.randomUUID();
        database.update(
                """
                insert into idempotent_answer
                    (operation, key, fingerprint, status, location, body, answered_at)
                values (?, ?, 'f', 200, null, ?, ?)
                """,
                "POST /workorders/" + UUID.randomUUID() + "/acceptance",
                key,
                "{\"status\":\"ACCEPTED\",\"task\":{\"customer\":{\"name\":\"李秀英\"}}}",
                Instant.parse("2026-11-21T08:00:00Z"));

        database.update(migration("V3__stored_responses_without_task.sql"));

        assertThat(stored(key)).isEqualTo("{\"status\": \"ACCEPTED\"}");
    }

    private String stored(String key) {
        return database.query(
                        "select body from idempotent_answer where key = ?",
                        row -> row.getString(1),
                        key)
                .getFirst();
    }

    private static String migration(String file) throws IOException {
        try (var sql =
                StoredResponseComponentTest.class.getResourceAsStream("/db/migration/" + file)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
