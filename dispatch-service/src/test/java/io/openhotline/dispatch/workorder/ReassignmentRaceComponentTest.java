package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// A department's command and a reassignment at the same time.
@QuarkusTest
class ReassignmentRaceComponentTest extends RunningDispatch {
    private final Database database;

    ReassignmentRaceComponentTest(Database database) {
        this.database = database;
    }

    /// The row was the department's when the command came, and another's when it had the lock.
    @Test
    void a_work_order_that_is_reassigned_while_a_command_waits_for_it_is_not_found()
            throws Exception {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        Response answer;
        try (var department = Executors.newVirtualThreadPerTaskExecutor()) {
            answer = acceptedDuringReassignment(department, leak.id(), order).get();
        }

        answer.then().statusCode(404).body("type", equalTo("/problems/work-order-not-found"));
        assertThat(status(order)).isEqualTo("RETURNED");
    }

    private Future<Response> acceptedDuringReassignment(
            ExecutorService department, UUID ticket, UUID order) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    database.query(
                            "select id from ticket where id = ? for update", _ -> true, ticket);
                    Future<Response> answer = department.submit(() -> accept(order));
                    eventually(() -> assertThat(waiting()).isPositive());
                    database.update(
                            """
                            update work_order set department = 'sales-office', status = 'RETURNED',
                                reason = '口径更正', ended_at = now()
                            where id = ?
                            """,
                            order);
                    return answer;
                });
    }

    private int waiting() {
        return database.query("select pid from pg_locks where not granted", _ -> true).size();
    }

    private static Response accept(UUID order) {
        return as("department:engineering").body("{}").post("/workorders/{id}/acceptance", order);
    }
}
