package io.openhotline.dispatch.ladder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.WorkOrderEvent.Escalated;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import io.openhotline.dispatch.ladder.domain.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Lets the clock of a promised date, which has the usual ladder, come to its end.
@QuarkusTest
class LadderComponentTest extends RunningDispatch {
    static final String CREW = "department:engineering";
    static final String SUPERVISOR = "supervisor:1201";

    private final LadderSweeper sweeper;
    private final LadderRepository repository;

    LadderComponentTest(LadderSweeper sweeper, LadderRepository repository) {
        this.sweeper = sweeper;
        this.repository = repository;
    }

    /// Covers C5: alarms for the promised date.
    @Test
    void the_end_of_a_promise_is_told_once_to_department_and_supervisor() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant date = soon(Duration.ofHours(3));
        post(CREW, order, "promise", Map.of("promisedFor", date.toString())).statusCode(200);

        clock.moveTo(date.plusSeconds(60));

        eventually(() -> assertThat(escalated(leak)).hasSize(1));
        assertThat(escalated(leak).getFirst())
                .returns("promise", Escalated::clock)
                .returns("PT0S", Escalated::step)
                .returns(date, Escalated::dueAt)
                .returns(List.of(Audience.DEPARTMENT, Audience.SUPERVISOR), Escalated::audience);
        assertThat(instructions("engineering", leak.id())).contains("instruction.escalated.v1");
        as(SUPERVISOR)
                .get("/escalations?audience=SUPERVISOR&workOrder=" + order)
                .then()
                .statusCode(200)
                .body("items.clock", contains("promise"));
        as(SUPERVISOR)
                .get("/escalations?audience=MANAGER_LINE&workOrder=" + order)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_later_promise_or_the_completion_takes_the_step_away() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant first = soon(Duration.ofHours(3));
        Instant later = soon(Duration.ofHours(6));
        post(CREW, order, "promise", Map.of("promisedFor", first.toString())).statusCode(200);
        post(CREW, order, "promise", Map.of("promisedFor", later.toString())).statusCode(200);
        clock.moveTo(first.plusSeconds(60));
        sweeper.raiseDue();
        assertThat(escalated(leak)).isEmpty();
        post(CREW, order, "completion", Map.of("outcome", "SOLVED", "remedy", "更换管段3米"))
                .statusCode(200);

        clock.moveTo(later.plusSeconds(60));
        sweeper.raiseDue();

        assertThat(escalated(leak)).isEmpty();
    }

    /// The event of the broken step is larger than the journal takes.
    @Test
    void a_step_that_cannot_be_raised_does_not_hold_up_the_others() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant due = Instant.now().minusSeconds(7_200).truncatedTo(ChronoUnit.MICROS);
        PlannedStep first = supervisorStep(due, Duration.ofMinutes(30));
        PlannedStep second = supervisorStep(due, Duration.ofHours(1));

        add(new LadderSubject(leak.id(), order, leak.number() + "/1", "x".repeat(600_000)), first);
        add(new LadderSubject(leak.id(), order, leak.number() + "/1", "engineering"), second);
        sweeper.raiseDue();

        eventually(() ->
                assertThat(escalated(leak)).extracting(Escalated::step).containsExactly("PT1H"));
    }

    private static PlannedStep supervisorStep(Instant due, Duration at) {
        var step =
                new Step(
                        at,
                        List.of(io.openhotline.dispatch.ladder.domain.Audience.SUPERVISOR),
                        false,
                        null);
        return new PlannedStep("resolve", due.minusSeconds(3_600), step, due.plus(at), due);
    }

    @Test
    void several_sweeps_at_once_raise_a_step_once_with_its_severity_and_queue() throws Exception {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant due = Instant.now().minusSeconds(7_200).truncatedTo(ChronoUnit.MICROS);
        var step =
                new Step(
                        Duration.ofHours(1),
                        List.of(io.openhotline.dispatch.ladder.domain.Audience.PROJECT_LEAD),
                        true,
                        "night-desk");
        var planned =
                new PlannedStep(
                        "resolve", due.minusSeconds(3_600), step, due.plusSeconds(3_600), due);
        var subject = new LadderSubject(leak.id(), order, leak.number() + "/1", "engineering");

        // A raised step stays when it is planned again.
        add(subject, planned);
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> sweep = sweeper::raiseDue;
            replicas.invokeAll(List.of(sweep, sweep, sweep, sweep));
        }
        eventually(() -> assertThat(escalated(leak)).hasSize(1));
        add(subject, planned);
        sweeper.raiseDue();

        assertThat(escalated(leak))
                .singleElement()
                .returns(Severity.MAJOR, Escalated::severity)
                .returns("night-desk", Escalated::queue);
        as(SUPERVISOR)
                .get("/workorders/{id}", order)
                .then()
                .body("queue", equalTo("night-desk"))
                .body("severity", equalTo("MAJOR"));
        as(SUPERVISOR)
                .get("/workorders?queue=night-desk")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(order.toString()));
    }

    /// Each party has clocks of its own; the co-handler and the supervisor hear of its end.
    @Test
    void the_clock_of_a_co_handler_has_a_ladder_of_its_own() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        post(
                        "senior:1101",
                        order,
                        "co-handlers",
                        Map.of("department", "technical", "task", "核对管网图"))
                .statusCode(200);
        Instant due = Instant.parse(workOrder(order).getString("coHandlers[0].dueAt"));

        clock.moveTo(due.plusSeconds(60));

        eventually(() ->
                assertThat(escalated(leak))
                        .extracting(Escalated::department, Escalated::clock, Escalated::dueAt)
                        .containsExactly(tuple("technical", "part", due)));
        assertThat(instructions("technical", leak.id())).contains("instruction.escalated.v1");
        assertThat(instructions("engineering", leak.id()))
                .doesNotContain("instruction.escalated.v1");
        eventually(() -> assertThat(entries("technical", order, due)).containsExactly("OVERDUE"));
    }

    @Test
    void a_part_that_is_done_in_time_has_no_step() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        post(
                        "senior:1101",
                        order,
                        "co-handlers",
                        Map.of("department", "technical", "task", "核对管网图"))
                .statusCode(200);
        Instant due = Instant.parse(workOrder(order).getString("coHandlers[0].dueAt"));
        post(
                        "department:technical",
                        order,
                        "co-handlers/technical/completion",
                        Map.of("remedy", "图纸已核对"))
                .statusCode(200);

        clock.moveTo(due.plusSeconds(60));
        sweeper.raiseDue();

        assertThat(escalated(leak)).isEmpty();
    }

    /// Covers T11: the record has more than the two deadlines.
    @Test
    void the_end_of_a_named_clock_is_on_the_record_of_the_department() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant answerBy = soon(Duration.ofMinutes(10));
        post(
                        SUPERVISOR,
                        order,
                        "supervision",
                        Map.of("text", "请说明抢修进度", "answerBy", answerBy.toString()))
                .statusCode(200);

        clock.moveTo(answerBy.plusSeconds(5));

        eventually(() ->
                assertThat(entries("engineering", order, answerBy)).containsExactly("OVERDUE"));
    }

    @Test
    void a_step_after_an_end_is_on_the_record_and_a_silent_end_is_nowhere_else() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        var subject = new LadderSubject(leak.id(), order, leak.number() + "/1", "engineering");
        Instant due = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        Instant start = due.minusSeconds(3_600);
        var silent = new Step(Duration.ZERO, List.of(), false, null);
        var manager =
                new Step(
                        Duration.ofSeconds(30),
                        List.of(io.openhotline.dispatch.ladder.domain.Audience.MANAGER_LINE),
                        false,
                        null);
        add(subject, new PlannedStep("contact", start, silent, due, due, true));
        add(subject, new PlannedStep("contact", start, manager, due.plusSeconds(30), due, true));

        sweeper.raiseDue();

        eventually(() ->
                assertThat(entries("engineering", order, due))
                        .containsExactlyInAnyOrder("OVERDUE", "ESCALATED"));
        assertThat(escalated(leak)).extracting(Escalated::step).containsExactly("PT30S");
        as(SUPERVISOR)
                .get("/escalations?workOrder=" + order)
                .then()
                .body("items.step", contains("PT30S"));
    }

    private static List<String> entries(String department, UUID order, Instant about) {
        return as(SUPERVISOR)
                .queryParam(
                        "month",
                        YearMonth.from(about.atZone(ZoneId.of("Asia/Shanghai"))).toString())
                .queryParam("limit", 200)
                .get("/departments/{code}/record", department)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(
                        "items.findAll { it.workOrderId == '"
                                + order
                                + "'"
                                + " && it.text != 'accept' }.kind");
    }

    @Test
    void a_wrong_filter_is_refused() {
        as(SUPERVISOR).get("/escalations?audience=everyone").then().statusCode(400);
        as(SUPERVISOR).get("/escalations?after=漏").then().statusCode(400);
        as("agent:1001").get("/escalations").then().statusCode(403);
    }

    private void add(LadderSubject subject, PlannedStep planned) {
        QuarkusTransaction.requiringNew()
                .run(() -> repository.add(List.of(new SubjectStep(subject, planned))));
    }

    private List<Escalated> escalated(LeakReport leak) {
        return factsInFull(leak.id()).stream()
                .filter(Escalated.class::isInstance)
                .map(Escalated.class::cast)
                .toList();
    }

    private static Instant soon(Duration ahead) {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead);
    }
}
