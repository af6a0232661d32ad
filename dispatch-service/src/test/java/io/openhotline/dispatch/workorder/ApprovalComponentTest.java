package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.workorder.BusinessComplaint.aBusinessComplaint;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply.ApproveOutcome;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.SendBackOutcome;
import io.openhotline.contracts.Judgement;
import io.openhotline.contracts.Money;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Approves the outcomes of complaints of units, as the water pack wants it (C4, W4).
@QuarkusTest
class ApprovalComponentTest extends RunningDispatch {
    static final String OFFICE = "sales-office";
    static final Judgement JUDGEMENT =
            new Judgement(true, false, "上门服务班", "陈建国", new Money("1250.50", "CNY"));

    @Test
    void an_outcome_leaves_when_the_head_has_approved_it() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID order = dispatched(complaint);

        person("2101", order, "completion", outcome("1250.50", "CNY"))
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("proposedBy", equalTo("2101"))
                .body("completedAt", nullValue())
                .body("judgement.claimFair", equalTo(false))
                .body("judgement.loss.amount", equalTo("1250.50"));
        assertThat(facts(complaint.id()))
                .containsExactly("workorder.issued.v1", "workorder.outcome-proposed.v1");
        person("2101", order, "outcome-approval", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/own-proposal"));
        person("2101", order, "progress", Map.of("note", "补充说明"))
                .statusCode(409)
                .body("type", equalTo("/problems/outcome-proposed"));
        post("senior:1101", order, "outcome-approval", Map.of()).statusCode(403);
        person("2102", order, "outcome-approval", Map.of())
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("judgement.reasonHolds", equalTo(true));

        assertThat(facts(complaint.id()))
                .endsWith("workorder.outcome-approved.v1", "workorder.completed.v1");
        assertThat(completion(complaint).judgement()).isEqualTo(JUDGEMENT);
        assertThat(completion(complaint).valid()).isTrue();
    }

    @Test
    void a_head_decides_on_the_topic_too() {
        BusinessComplaint complaint = aBusinessComplaint();
        UUID ticket = complaint.id();
        UUID order = dispatched(complaint);

        reply(OFFICE, complete(ticket, order, null));
        reply(OFFICE, complete(ticket, order, "2101"));
        eventually(() -> assertThat(status(order)).isEqualTo("PROPOSED"));
        reply(OFFICE, new SendBackOutcome(ticket, order, "2102", "请补充损失依据"));
        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
        assertThat(workOrder(order).getString("outcome")).isNull();
        reply(OFFICE, complete(ticket, order, "2101"));
        reply(OFFICE, new ApproveOutcome(ticket, order, "2101"));
        reply(OFFICE, new ApproveOutcome(ticket, order, "2102"));
        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));

        assertThat(instructions(OFFICE, ticket, DepartmentInstruction.ReplyRefused.class))
                .extracting(DepartmentInstruction.ReplyRefused::problem)
                .containsExactly("/problems/person-required", "/problems/own-proposal");
        assertThat(instructions(OFFICE, ticket, DepartmentInstruction.OutcomeSentBack.class))
                .extracting(DepartmentInstruction.OutcomeSentBack::reason)
                .containsExactly("请补充损失依据");
        assertThat(completion(complaint).judgement()).isEqualTo(JUDGEMENT);
    }

    @Test
    void an_impossible_loss_names_its_field() {
        UUID order = dispatched(aBusinessComplaint());

        for (String amount : List.of("1250.505", "-1", "1,250", "壹仟", "", "9".repeat(40))) {
            person("2101", order, "completion", outcome(amount, "CNY"))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/judgement/loss/amount"));
        }
        for (String currency : List.of("RMB", "cny", "人民币")) {
            person("2101", order, "completion", outcome("1", currency))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/judgement/loss/currency"));
        }
        person("2101", order, "completion", Map.of("outcome", "SOLVED", "remedy", "已上门"))
                .statusCode(422)
                .body("type", equalTo("/problems/validity-required"));
        assertThat(status(order)).isEqualTo("ISSUED");
    }

    /// Files as an app, whose dispatches the pack doesn't review.
    private UUID dispatched(BusinessComplaint complaint) {
        complaint.send(wire, 1, "customer:app", complaint.event());
        eventually(() -> assertThat(workOrders(complaint.id())).hasSize(1));
        return workOrders(complaint.id()).getFirst();
    }

    private WorkOrderEvent.Completed completion(BusinessComplaint complaint) {
        return factsInFull(complaint.id()).stream()
                .filter(WorkOrderEvent.Completed.class::isInstance)
                .map(WorkOrderEvent.Completed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Complete complete(UUID ticket, UUID order, @Nullable String person) {
        return new Complete(
                ticket, order, Outcome.SOLVED, "排班失误", "已登门致歉", true, JUDGEMENT, person);
    }

    private static Map<String, Object> outcome(String amount, String currency) {
        var judgement = new HashMap<String, Object>();
        judgement.put("reasonHolds", true);
        judgement.put("claimFair", false);
        judgement.put("responsibleUnit", "上门服务班");
        judgement.put("responsiblePerson", "陈建国");
        judgement.put("loss", Map.of("amount", amount, "currency", currency));
        return Map.of(
                "outcome", "SOLVED", "remedy", "已登门致歉", "valid", true, "judgement", judgement);
    }

    /// Sends as a person of the department.
    private static ValidatableResponse person(
            String person, UUID order, String command, Map<String, ?> body) {
        String token =
                TestTokens.token("department:" + OFFICE).with("preferred_username", person).text();
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post("/workorders/{id}/" + command, order)
                .then();
    }
}
