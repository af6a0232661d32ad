package io.openhotline.dispatch.ladder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
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
            Callable<Integer> sweep = sweeper::raiseDue;
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

    @Test
    void a_wrong_filter_is_refused() {
        as(SUPERVISOR).get("/escalations?audience=everyone").then().statusCode(400);
        as(SUPERVISOR).get("/escalations?after=漏").then().statusCode(400);
        as("agent:1001").get("/escalations").then().statusCode(403);
    }

    private void add(LadderSubject subject, PlannedStep planned) {
        QuarkusTransaction.requiringNew().run(() -> repository.add(subject, List.of(planned)));
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
