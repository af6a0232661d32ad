package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.TicketEvent.Reclassified;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The desk corrects the category of a ticket that a department already has (C34).
@QuarkusTest
class ReclassificationComponentTest extends RunningDispatch {
    static final String DESK = "senior:1101";
    static final Map<String, String> DONE = Map.of("outcome", "SOLVED", "remedy", "已调节水压");

    @Test
    void a_corrected_category_offers_the_department_of_its_route() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        String promised = workOrder(order).getString("customerResolveBy");

        correct(leak);

        eventually(() ->
                assertThat(workOrder(order).getString("offeredDepartment")).isEqualTo("technical"));
        assertThat(workOrder(order).getString("category")).isEqualTo("complaint-pressure");
        assertThat(status(order)).isEqualTo("ISSUED");

        post(DESK, order, "reassignment", Map.of("department", "technical", "reason", "类别更正"))
                .statusCode(200)
                .body("rule", equalTo("complaint-pressure"))
                .body("customerResolveBy", equalTo(promised));
        assertThat(workOrder(order).getString("offeredDepartment")).isNull();
    }

    @Test
    void a_ticket_that_became_a_complaint_must_be_judged() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        correct(leak);
        eventually(() ->
                assertThat(workOrder(order).getString("offeredDepartment")).isEqualTo("technical"));

        post(DESK, order, "completion", DONE)
                .statusCode(422)
                .body("type", equalTo("/problems/validity-required"));
    }

    private void correct(LeakReport leak) {
        wire.send(
                Topics.TICKETS,
                new Reclassified(
                        leak.id(),
                        "complaint-pressure",
                        CategoryKind.COMPLAINT,
                        null,
                        Map.of(),
                        "leak",
                        "supply",
                        "客户反映的是水压低",
                        "agent:1001",
                        Instant.now().truncatedTo(ChronoUnit.MICROS)));
    }
}
