package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.DepartmentInstruction.CoHandlingIssued;
import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentInstruction.TeamChanged;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TeamChange;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Engineering leads the repair of a leak, and the sales office tells the customers.
@QuarkusTest
class TeamComponentTest extends RunningDispatch {
    static final String LEAD = "department:engineering";
    static final String SALES = "department:sales-office";
    static final String SENIOR = "senior:1101";
    static final Map<String, String> REPAIRED = Map.of("outcome", "SOLVED", "remedy", "更换管段3米");
    static final Map<String, String> PART =
            Map.of("department", "sales-office", "task", "逐户告知停水时间");

    @Test
    void lead_and_co_handler_work_over_their_topics_and_see_each_other() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        as(SALES).get("/workorders/{id}", order).then().statusCode(404);

        added(order);
        assertThat(instructions("sales-office", leak.id(), CoHandlingIssued.class))
                .extracting(CoHandlingIssued::lead)
                .containsExactly("engineering");
        reply("engineering", new DepartmentReply.Progress(leak.id(), order, "已关阀", null, null));
        reply("sales-office", new DepartmentReply.CoHandlerProgress(leak.id(), order, "余6户"));
        eventually(() ->
                assertThat(instructions("engineering", leak.id(), TeamChanged.class))
                        .extracting(TeamChanged::change)
                        .containsExactly(TeamChange.JOINED, TeamChange.PROGRESSED));
        eventually(() ->
                assertThat(instructions("sales-office", leak.id(), TeamChanged.class))
                        .extracting(TeamChanged::text)
                        .containsExactly("已关阀"));

        reply("engineering", complete(leak, order));
        eventually(() ->
                assertThat(instructions("engineering", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::problem)
                        .containsExactly("/problems/co-handlers-open"));
        reply("sales-office", complete(leak, order));
        eventually(() ->
                assertThat(instructions("sales-office", leak.id(), ReplyRefused.class))
                        .extracting(ReplyRefused::problem)
                        .containsExactly("/problems/lead-only"));
        reply("sales-office", new DepartmentReply.CoHandlerComplete(leak.id(), order, "均已告知"));
        eventually(() ->
                assertThat(workOrder(order).getString("coHandlers[0].stage"))
                        .isEqualTo("COMPLETED"));
        reply("engineering", complete(leak, order));
        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
        assertThat(facts(leak.id()))
                .contains(
                        "workorder.co-handler-added.v1",
                        "workorder.co-handler-progressed.v1",
                        "workorder.co-handler-completed.v1");
    }

    @Test
    void a_co_handler_lists_and_reads_the_work_order_until_it_is_released() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        added(order);

        listed(SALES, leak).body("items.id", contains(order.toString()));
        as(SALES)
                .get("/workorders/{id}", order)
                .then()
                .statusCode(200)
                .body("department", equalTo("engineering"))
                .body("coHandlers[0].task", equalTo("逐户告知停水时间"));
        part(SALES, order, "progress", Map.of("note", "余6户"))
                .statusCode(200)
                .body("coHandlers[0].department", equalTo("sales-office"));
        part(LEAD, order, "completion", Map.of("remedy", "代办")).statusCode(404);
        post(SALES, order, "completion", REPAIRED)
                .statusCode(409)
                .body("type", equalTo("/problems/lead-only"));

        part("agent:1001", order, "release", Map.of("reason", "不需要")).statusCode(403);
        part(SENIOR, order, "release", Map.of("reason", "不需要")).statusCode(200);
        as(SALES).get("/workorders/{id}", order).then().statusCode(404);
        listed(SALES, leak).body("items", empty());
        listed(LEAD, leak).body("items.id", contains(order.toString()));
        post(LEAD, order, "completion", REPAIRED).statusCode(200);
    }

    @Test
    void a_department_lists_what_it_leads_and_what_it_takes_part_in_by_pages() {
        LeakReport led = aLeakReport().onPipe(100);
        LeakReport shared = aLeakReport();
        UUID own = id(dispatched(led));
        UUID other = id(dispatched(shared));
        added(other);

        String next =
                as(SALES)
                        .queryParam("limit", "1")
                        .get("/workorders")
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(other.toString()))
                        .extract()
                        .path("next");
        as(SALES)
                .queryParam("limit", "1")
                .queryParam("after", next)
                .get("/workorders")
                .then()
                .body("items.id", contains(own.toString()));
    }

    @Test
    void who_can_t_take_part_is_refused_by_name() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        added(order);

        refused(order, PART, 409, "already-co-handler");
        refused(
                order,
                Map.of("department", "engineering", "task", "抢修"),
                409,
                "lead-as-co-handler");
        refused(order, Map.of("department", "财务部", "task", "垫付"), 422, "co-handler-unknown");
        post(SENIOR, order, "co-handlers", Map.of("department", "technical"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/task"));
        post(LEAD, order, "return", Map.of("reason", "口径100毫米")).statusCode(200);
        refused(order, Map.of("department", "technical", "task", "查图"), 409, "no-lead");
        post(SENIOR, order, "reassignment", Map.of("department", "sales-office", "reason", "改派"))
                .statusCode(409)
                .body("type", equalTo("/problems/is-co-handler"));
    }

    private void added(UUID order) {
        post(SENIOR, order, "co-handlers", PART)
                .statusCode(200)
                .body("coHandlers.stage", equalTo(List.of("OPEN")));
    }

    private static void refused(UUID order, Map<String, String> body, int status, String problem) {
        post(SENIOR, order, "co-handlers", body)
                .statusCode(status)
                .body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse part(
            String caller, UUID order, String command, Map<String, ?> body) {
        return post(caller, order, "co-handlers/sales-office/" + command, body);
    }

    private static ValidatableResponse listed(String caller, LeakReport leak) {
        return as(caller)
                .queryParam("ticket", leak.id().toString())
                .get("/workorders")
                .then()
                .statusCode(200);
    }

    private static DepartmentReply.Complete complete(LeakReport leak, UUID order) {
        return new DepartmentReply.Complete(leak.id(), order, Outcome.SOLVED, null, "更换管段3米", null);
    }
}
