package io.openhotline.dispatch.department;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.contracts.DepartmentInstruction.AppealDecided;
import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply.Appeal;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.Return;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests T11: what a department is warned about is kept for its appraisal, and it may appeal.
@QuarkusTest
class DepartmentRecordComponentTest extends RunningDispatch {
    private static final String MONTH = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
    private static final Map<String, Object> APPEAL =
            Map.of("subject", "WARNING", "reason", "渗水来自相邻的污水管");
    private static final Map<String, Object> GRANT =
            Map.of("subject", "WARNING", "granted", true, "reason", "经现场核实属实");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void a_dissatisfied_customer_leaves_a_warning_a_redone_order_and_the_answer_on_the_record() {
        LeakReport leak = aLeakReport();
        UUID order = dissatisfied(leak);

        eventually(() ->
                assertThat(entries(order))
                        .containsExactlyInAnyOrder("WARNING", "REDONE", "DISSATISFIED"));
        assertThat(facts(leak.id())).contains("workorder.warned.v1");
    }

    @Test
    void the_same_facts_read_twice_are_recorded_once() {
        LeakReport leak = aLeakReport();
        UUID order = dissatisfied(leak);
        wire.send(Topics.FOLLOW_UPS, rework(leak));
        wire.send(Topics.TICKETS, new Reopened(leak.id(), 2, "又漏了", null, now));
        complete(leak, secondOf(leak));
        wire.send(Topics.TICKETS, new Reopened(leak.id(), 3, "还在漏", null, now));

        eventually(() -> assertThat(workOrders(leak.id())).hasSize(3));
        assertThat(entries(order)).containsExactlyInAnyOrder("WARNING", "REDONE", "DISSATISFIED");
    }

    @Test
    void a_reopening_is_a_redone_order_without_a_warning_c12() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        complete(leak, order);

        wire.send(Topics.TICKETS, new Reopened(leak.id(), 2, "又漏了", null, now));

        eventually(() -> assertThat(entries(order)).containsExactly("REDONE"));
    }

    @Test
    void a_clock_that_ended_before_the_department_stopped_it_is_on_the_record() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        clock.moveTo(Instant.parse(workOrder(order).getString("acceptBy")).plusSeconds(1));

        eventually(() -> assertThat(entries(order)).containsExactly("OVERDUE"));
    }

    @Test
    void a_granted_appeal_takes_the_entry_out_of_the_count_and_leaves_it_on_the_record() {
        LeakReport leak = aLeakReport();
        UUID order = dissatisfied(leak);
        eventually(() -> assertThat(entries(order)).contains("WARNING"));
        Map<String, Integer> before = count("WARNING");

        post("department:engineering", order, "appeal", APPEAL)
                .statusCode(200)
                .body("counts", equalTo(true))
                .body("appeal.reason", equalTo("渗水来自相邻的污水管"));
        post("supervisor:1201", order, "appeal-decision", GRANT)
                .statusCode(200)
                .body("counts", equalTo(false))
                .body("appeal.granted", equalTo(true))
                .body("appeal.decidedBy", equalTo("agent:1201"));

        Map<String, Integer> after = count("WARNING");
        assertThat(after.get("recorded")).isEqualTo(before.get("recorded"));
        assertThat(after.get("remaining")).isEqualTo(before.getOrDefault("remaining", 0) - 1);
        assertThat(after.get("granted")).isEqualTo(before.getOrDefault("granted", 0) + 1);
        assertThat(entries(order)).contains("WARNING");
        assertThat(facts(leak.id()))
                .contains("workorder.appealed.v1", "workorder.appeal-decided.v1");
        assertThat(instructions("engineering", leak.id(), AppealDecided.class))
                .extracting(AppealDecided::subject, AppealDecided::granted)
                .containsExactly(tuple(AppealSubject.WARNING, true));
    }

    /// Issue 26: an appeal is decided, and answered, with what was asked and said.
    @Test
    void an_appealed_entry_says_what_was_asked_and_said() {
        UUID order = dissatisfied(aLeakReport());
        eventually(() -> assertThat(entries(order)).contains("WARNING", "DISSATISFIED"));

        for (String subject : List.of("WARNING", "DISSATISFACTION")) {
            Map<String, Object> appeal = Map.of("subject", subject, "reason", "客户误会");
            post("department:engineering", order, "appeal", appeal)
                    .statusCode(200)
                    .body("survey.answers[0].asked.zh", equalTo("原因？"))
                    .body("survey.answers[0].said.en", equalTo("too slow"))
                    .body("survey.remark", equalTo("等了三天"));
        }
    }

    @Test
    void a_denied_appeal_leaves_the_count() {
        UUID order = dissatisfied(aLeakReport());
        eventually(() -> assertThat(entries(order)).contains("DISSATISFIED"));
        Map<String, Object> appeal = Map.of("subject", "DISSATISFACTION", "reason", "客户误会");
        post("department:engineering", order, "appeal", appeal).statusCode(200);

        post(
                        "supervisor:1201",
                        order,
                        "appeal-decision",
                        Map.of("subject", "DISSATISFACTION", "granted", false, "reason", "不属实"))
                .statusCode(200)
                .body("counts", equalTo(true))
                .body("appeal.granted", equalTo(false));
    }

    @Test
    void a_department_appeals_on_its_topic_by_the_same_rules() {
        LeakReport leak = aLeakReport();
        UUID order = dissatisfied(leak);
        eventually(() -> assertThat(entries(order)).contains("WARNING"));
        var appeal = new Appeal(leak.id(), order, AppealSubject.WARNING, "渗水来自污水管");

        reply("engineering", appeal);
        eventually(() -> assertThat(facts(leak.id())).contains("workorder.appealed.v1"));
        reply("engineering", appeal);

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::problem)
                        .containsExactly("/problems/already-appealed"));
    }

    @Test
    void an_appeal_about_a_work_order_without_such_an_entry_is_refused_by_name() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));

        post("department:engineering", order, "appeal", APPEAL)
                .statusCode(404)
                .body("type", equalTo("/problems/nothing-to-appeal"));
        reply("engineering", new Appeal(leak.id(), order, AppealSubject.WARNING, "没有警示"));

        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::problem, ReplyRefused::field)
                        .containsExactly(tuple("/problems/nothing-to-appeal", "subject")));
    }

    @Test
    void another_department_neither_appeals_nor_sees_the_record() {
        UUID order = dissatisfied(aLeakReport());
        eventually(() -> assertThat(entries(order)).contains("WARNING"));

        post("department:technical", order, "appeal", APPEAL).statusCode(404);
        record("department:technical", "engineering", MONTH)
                .statusCode(404)
                .body("type", equalTo("/problems/department-not-found"));
        record("department:engineering", "engineering", MONTH).statusCode(200);
        record("auditor:4201", "no-such-office", MONTH).statusCode(404);
    }

    @Test
    void only_a_supervisor_decides_and_only_on_an_appeal() {
        UUID order = dissatisfied(aLeakReport());
        eventually(() -> assertThat(entries(order)).contains("WARNING"));

        post("senior:1101", order, "appeal-decision", GRANT).statusCode(403);
        post("supervisor:1201", order, "appeal-decision", GRANT)
                .statusCode(409)
                .body("type", equalTo("/problems/not-appealed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-1", "November", "２０２６-11", ""})
    void a_malformed_month_is_refused_by_name(String month) {
        record("supervisor:1201", "engineering", month)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("month"))
                .body("errors[0].rule", equalTo("month"));
    }

    @Test
    void a_month_without_entries_counts_nothing() {
        record("supervisor:1201", "engineering", "2019-02")
                .statusCode(200)
                .body("counts.recorded", equalTo(List.of(0, 0, 0, 0, 0, 0)))
                .body("items", equalTo(List.of()));
    }

    @Test
    void a_record_is_read_page_by_page() {
        UUID order = dissatisfied(aLeakReport());
        eventually(() -> assertThat(entries(order)).hasSize(3));

        JsonPath first = page(null);
        JsonPath second = page(first.getString("next"));

        assertThat(first.getList("items")).hasSize(1);
        assertThat(second.getString("items[0].id")).isLessThan(first.getString("items[0].id"));
    }

    /// Covers P2.
    @Test
    void a_refused_return_is_counted_against_the_department() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        reply("engineering", new Return(leak.id(), order, "不属于本部门职责", null, null));
        eventually(() -> assertThat(status(order)).isEqualTo("RETURNED"));

        post("senior:1101", order, "return-refusal", Map.of("reason", "按职责清单由你部门处理"))
                .statusCode(200);

        assertThat(entries(order)).containsExactly("RETURN_REFUSED");
    }

    private JsonPath page(@org.jspecify.annotations.Nullable String after) {
        var request = as("supervisor:1201").queryParam("limit", 1).queryParam("month", MONTH);
        return (after == null ? request : request.queryParam("after", after))
                .get("/departments/engineering/record")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Returns the first work order of a leak whose customer is not satisfied.
    private UUID dissatisfied(LeakReport leak) {
        UUID order = id(dispatched(leak));
        complete(leak, order);
        wire.send(
                Topics.FOLLOW_UPS,
                new FollowUpEvent.Completed(
                        leak.id(),
                        UUID.randomUUID(),
                        1,
                        Satisfaction.DISSATISFIED,
                        false,
                        List.of(
                                new FollowUpEvent.Answer(
                                        "cause",
                                        "slow",
                                        null,
                                        new FollowUpEvent.Wording("原因？", "Why?"),
                                        new FollowUpEvent.Wording("太慢", "too slow"))),
                        "等了三天",
                        now));
        wire.send(Topics.FOLLOW_UPS, rework(leak));
        eventually(() -> assertThat(workOrders(leak.id())).hasSize(2));
        return order;
    }

    private FollowUpEvent rework(LeakReport leak) {
        return new FollowUpEvent.ReworkRequested(
                leak.id(), UUID.randomUUID(), 2, "路面仍在渗水，本次记入考核", now);
    }

    private UUID secondOf(LeakReport leak) {
        return workOrders(leak.id()).getFirst();
    }

    private void complete(LeakReport leak, UUID order) {
        reply("engineering", new Complete(leak.id(), order, Outcome.SOLVED, null, "更换管段3米", null));
        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
    }

    private static List<String> entries(UUID order) {
        return record("supervisor:1201", "engineering", MONTH)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.workOrderId == '" + order + "' }.kind");
    }

    /// Returns the line of a kind: recorded, appealed, granted, remaining.
    private static Map<String, Integer> count(String kind) {
        return record("supervisor:1201", "engineering", MONTH)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("counts.find { it.kind == '" + kind + "' }.findAll { it.key != 'kind' }");
    }

    private static ValidatableResponse record(String caller, String department, String month) {
        return as(caller)
                .queryParam("month", month)
                .queryParam("limit", 200)
                .get("/departments/{code}/record", department)
                .then();
    }
}
