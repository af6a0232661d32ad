package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Outcome;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Names the cause of a leak by a code of the water pack (C4).
@QuarkusTest
class CauseComponentTest extends RunningDispatch {
    static final String CREW = "department:engineering";

    @Test
    void the_code_of_a_cause_is_kept_with_the_outcome() {
        UUID order = id(dispatched(aLeakReport()));

        post(CREW, order, "completion", completion("joint-aged"))
                .statusCode(200)
                .body("causeCode", equalTo("joint-aged"));

        as(CREW).get("/workorders/{id}", order)
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("causeCode", equalTo("joint-aged"));
    }

    @Test
    void a_cause_that_is_unknown_or_of_another_category_is_refused_by_field_and_rule() {
        UUID order = id(dispatched(aLeakReport()));

        post(CREW, order, "completion", completion("moonshine"))
                .statusCode(422)
                .body("type", equalTo("/problems/cause-unknown"))
                .body("errors[0].pointer", equalTo("/causeCode"))
                .body("errors[0].rule", equalTo("cause-unknown"));
        post(CREW, order, "completion", completion("reading-error"))
                .statusCode(422)
                .body("type", equalTo("/problems/cause-not-applicable"))
                .body("errors[0].pointer", equalTo("/causeCode"));
        post(CREW, order, "completion", completion("x".repeat(41)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/causeCode"));
    }

    @Test
    void a_reply_with_a_wrong_cause_is_refused_by_its_field() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        reply("engineering", aCompletion(leak, order, "reading-error"));
        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::problem, ReplyRefused::field)
                        .containsExactly(tuple("/problems/cause-not-applicable", "causeCode")));
        reply("engineering", aCompletion(leak, order, "joint-aged"));

        eventually(
                () -> assertThat(workOrder(order).getString("causeCode")).isEqualTo("joint-aged"));
    }

    @Test
    void the_causes_of_the_pack_are_listed_with_what_they_fit() {
        as(CREW).get("/causes")
                .then()
                .statusCode(200)
                .body("code", hasItem("joint-aged"))
                .body("find { it.code == 'joint-aged' }.name.zh", equalTo("接口老化"))
                .body("find { it.code == 'joint-aged' }.categories", hasItem("leak"));
    }

    private static Map<String, Object> completion(String cause) {
        return Map.of("outcome", "SOLVED", "remedy", "更换管段3米", "causeCode", cause);
    }

    private static DepartmentReply aCompletion(LeakReport leak, UUID order, String cause) {
        return new DepartmentReply.Complete(
                leak.id(), order, Outcome.SOLVED, null, "更换管段3米", null, null, null, cause);
    }
}
