package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Disputes who has to repair a leak on a pipe of 200 mm. The water pack lets a department return
/// it within a day, and a supervisor decides from the second return on (P2).
@QuarkusTest
class DisputeComponentTest extends RunningDispatch {
    static final String CREW = "department:engineering";
    static final String SENIOR = "senior:1101";
    static final String SUPERVISOR = "supervisor:1201";
    static final Map<String, String> REFUSAL = Map.of("reason", "按职责清单由你部门处理");

    @Test
    void a_return_on_the_topic_is_refused_and_counted() {
        LeakReport leak = aLeakReport();
        JsonPath issued = dispatched(leak);
        UUID order = id(issued);
        Instant due = Instant.parse(issued.getString("resolveBy"));
        post(CREW, order, "acceptance", Map.of()).statusCode(200);

        returned(leak, order);
        post("agent:1001", order, "return-refusal", REFUSAL).statusCode(403);
        post(SENIOR, order, "return-refusal", REFUSAL)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("resolveBy", equalTo(due.toString()))
                .body("returns", equalTo(1))
                .body("refusedReturns", equalTo(1));

        assertThat(facts(leak.id()))
                .containsExactly(
                        "workorder.issued.v1",
                        "workorder.accepted.v1",
                        "workorder.returned.v1",
                        "workorder.return-refused.v1");
        assertThat(
                        instructions(
                                "engineering",
                                leak.id(),
                                DepartmentInstruction.ReturnRefused.class))
                .extracting(DepartmentInstruction.ReturnRefused::resolveBy)
                .containsExactly(due);
        as(SUPERVISOR)
                .get("/workorders/{id}/clocks", order)
                .then()
                .body("clocks[1].ledger.why", hasItem("RETURN_REFUSED"))
                .body("clocks[1].state", equalTo("RUNNING"));
    }

    /// Covers P2.
    @Test
    void the_second_return_is_decided_by_a_supervisor_and_no_third_is_taken() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        returned(leak, order);
        post(SENIOR, order, "return-refusal", REFUSAL).statusCode(200);
        returned(leak, order);

        post(SENIOR, order, "return-refusal", REFUSAL)
                .statusCode(409)
                .body("type", equalTo("/problems/supervisor-decides"));
        as(SUPERVISOR)
                .queryParam("status", "RETURNED")
                .queryParam("ticket", leak.id().toString())
                .get("/workorders")
                .then()
                .statusCode(200)
                .body("items[0].supervisorDecides", equalTo(true))
                .body("items[0].suggestedDepartment", equalTo("sales-office"))
                .body("items[0].returnReasonCode", equalTo("wrong-place"));
        post(SUPERVISOR, order, "return-refusal", REFUSAL).statusCode(200);
        reply("engineering", aReturn(leak, order));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::problem)
                        .containsExactly("/problems/holder-named"));
    }

    @Test
    void a_department_passes_a_work_order_on_over_its_topic() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        reply("engineering", new DepartmentReply.Transfer(leak.id(), order, "technical", "转办"));
        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::field)
                        .containsExactly("department"));
        reply("engineering", new DepartmentReply.Transfer(leak.id(), order, "sales-office", "转办"));

        eventually(() ->
                assertThat(workOrder(order).getString("department")).isEqualTo("sales-office"));
        assertThat(instructions("sales-office", leak.id()))
                .containsExactly("instruction.issued.v1");
        assertThat(instructions("engineering", leak.id()))
                .containsExactly("instruction.issued.v1", "instruction.reply-refused.v1");
        as(CREW).get("/workorders/{id}", order).then().statusCode(404);
    }

    @Test
    void a_return_after_the_time_of_the_pack_is_too_late() {
        UUID order = id(dispatched(aLeakReport()));

        clock.moveTo(Instant.now().plus(Duration.ofHours(25)));

        post(CREW, order, "return", Map.of("reason", "口径100毫米"))
                .statusCode(409)
                .body("type", equalTo("/problems/return-too-late"));
    }

    @Test
    void a_wrong_value_of_a_return_or_transfer_is_named() {
        UUID order = id(dispatched(aLeakReport()));

        post(CREW, order, "return", Map.of("reason", "口径", "reasonCode", "节假日"))
                .statusCode(422)
                .body("type", equalTo("/problems/return-reason-unknown"))
                .body("errors[0].pointer", equalTo("/reasonCode"))
                .body("errors[0].detail", equalTo("The pack has no such reason for a return"));
        post(CREW, order, "return", Map.of("reason", "口径", "reasonCode", "x".repeat(41)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/reasonCode"));
        post(CREW, order, "return", Map.of("reason", "口径", "suggestedDepartment", "财务部"))
                .statusCode(422)
                .body("type", equalTo("/problems/suggested-department-unknown"));
        post(CREW, order, "transfer", Map.of("department", "财务部", "reason", "转办"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/department"));
        post(CREW, order, "transfer", Map.of()).statusCode(400);
        post(SENIOR, order, "return-refusal", REFUSAL)
                .statusCode(409)
                .body("type", equalTo("/problems/not-returned"));
    }

    private void returned(LeakReport leak, UUID order) {
        reply("engineering", aReturn(leak, order));
        eventually(() -> assertThat(status(order)).isEqualTo("RETURNED"));
    }

    private static DepartmentReply.Return aReturn(LeakReport leak, UUID order) {
        return new DepartmentReply.Return(
                leak.id(), order, "实测口径100毫米", "wrong-place", "sales-office");
    }
}
