package io.openhotline.intake.task;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class TaskComponentTest {
    private final DeskTasks tasks;
    private final TaskClock deskClock;
    private final TaskSweeper sweeper;
    private final TaskQueueUpgrade upgrade;
    private final Stored stored;
    private final Database database;
    private final Clock clock;

    TaskComponentTest(
            DeskTasks tasks,
            TaskClock deskClock,
            TaskSweeper sweeper,
            TaskQueueUpgrade upgrade,
            Stored stored,
            Database database,
            Clock clock) {
        this.tasks = tasks;
        this.deskClock = deskClock;
        this.sweeper = sweeper;
        this.upgrade = upgrade;
        this.stored = stored;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void a_task_is_listed_until_it_is_done() {
        UUID ticket = filed(aLeakReport());
        UUID reference = UUID.randomUUID();
        UUID task = opened(TaskKind.RECHECK, ticket, reference, hence(Duration.ofHours(1)));

        assertThat(opened(TaskKind.RECHECK, ticket, reference, null)).isEqualTo(task);
        list(ticket)
                .body("items.id", contains(task.toString()))
                .body("items[0].kind", equalTo("RECHECK"))
                .body("items[0].queue", equalTo("agents"))
                .body("items[0].assignee", nullValue())
                .body("items[0].overdue", equalTo(false));

        done(TaskKind.RECHECK, reference);

        list(ticket).body("items.size()", equalTo(0));
        take("1001", task).statusCode(409).body("type", equalTo("/problems/task-done"));
    }

    @Test
    void one_person_or_one_queue_has_a_task_t3() {
        UUID ticket = filed(aLeakReport());
        UUID task = opened(TaskKind.RECHECK, ticket, UUID.randomUUID(), null);

        take("1001", task).statusCode(204);
        take("1001", task).statusCode(204);
        take("1002", task).statusCode(409).body("type", equalTo("/problems/task-taken"));
        as("agent:1001")
                .get("/tasks?assignee=1001&ticket=" + ticket)
                .then()
                .body("items.id", contains(task.toString()));
        passOn("1001", task, "{\"queue\": \"seniors\"}").statusCode(204);
        take("1001", task).statusCode(409).body("type", equalTo("/problems/task-not-for-role"));
        as("agent:1001")
                .get("/tasks?queue=seniors&ticket=" + ticket)
                .then()
                .body("items.id", contains(task.toString()))
                .body("items[0].assignee", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                             | /queue    | queue-or-person",
                "{\"queue\": \"agents\", \"assignee\": \"1002\"} | /queue    | queue-or-person",
                "{\"queue\": \"夜班\"}                          | /queue    | unknown-queue",
                "{\"assignee\": \"张三\"}                       | /assignee | staff-number",
            })
    void a_task_is_not_passed_on_to_nobody(String body, String pointer, String rule) {
        UUID task = opened(TaskKind.RECHECK, filed(aLeakReport()), UUID.randomUUID(), null);

        passOn("1001", task, body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    @Test
    void each_step_of_a_ladder_is_raised_once_by_two_instances_p2()
            throws InterruptedException, ExecutionException {
        UUID ticket = filed(aLeakReport());
        UUID task = opened(TaskKind.QUESTION, ticket, UUID.randomUUID(), clock.instant());

        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> sweep = sweeper::raiseDue;
            for (Future<Boolean> one : both.invokeAll(List.of(sweep, sweep))) {
                one.get();
            }
        }

        Awaitility.await().untilAsserted(() -> assertThat(raised(ticket)).hasSize(1));
        sweeper.raiseDue();
        assertThat(raised(ticket)).hasSize(1).first().asString().contains(task.toString());
        as("agent:1001")
                .get("/tasks?overdue=true&ticket=" + ticket)
                .then()
                .body("items.id", contains(task.toString()));
    }

    @Test
    void a_task_that_cannot_be_raised_does_not_hold_up_the_others() {
        Instant later = clock.instant().plus(Duration.ofHours(1));
        UUID broken = opened(TaskKind.QUESTION, filed(aLeakReport()), UUID.randomUUID(), later);
        database.update(
                "update desk_task set due_at = null, next_step_at = ? where id = ?",
                clock.instant().minusSeconds(60),
                broken);
        UUID ticket = filed(aLeakReport());
        opened(TaskKind.QUESTION, ticket, UUID.randomUUID(), clock.instant());

        sweeper.raiseDue();

        Awaitility.await().untilAsserted(() -> assertThat(raised(ticket)).hasSize(1));
        database.update("update desk_task set next_step_at = null where id = ?", broken);
    }

    @Test
    void a_step_waits_for_who_has_locked_the_ticket_and_is_not_lost() {
        UUID ticket = filed(aLeakReport());

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    database.query(
                            "select id from ticket where id = ? for no key update", _ -> 1, ticket);
                    opened(TaskKind.QUESTION, ticket, UUID.randomUUID(), clock.instant());
                    sweeper.raiseDue();
                    assertThat(raised(ticket)).isEmpty();
                });

        Awaitility.await().untilAsserted(() -> assertThat(raised(ticket)).hasSize(1));
    }

    @Test
    void counters_follow_every_change_without_a_scan() {
        UUID reference = UUID.randomUUID();
        List<Long> before = counters("VERIFICATION", "supervisors");

        opened(TaskKind.VERIFICATION, null, reference, null);
        assertThat(counters("VERIFICATION", "supervisors"))
                .isEqualTo(List.of(before.getFirst() + 1, before.getLast()));

        done(TaskKind.VERIFICATION, reference);
        assertThat(counters("VERIFICATION", "supervisors")).isEqualTo(before);
        assertThat(
                        stored.query(
                                "select count(*) from desk_task where done_at is null",
                                "select coalesce(sum(waiting), 0) from desk_task_count"))
                .isEqualTo(stored.query("select count(*) from desk_task where done_at is null"));
    }

    @Test
    void a_question_is_due_after_five_minutes_p2() {
        Instant asked = Instant.parse("2026-11-16T03:10:00Z");

        assertThat(deskClock.due(TaskKind.QUESTION, asked))
                .isEqualTo(Instant.parse("2026-11-16T03:15:00Z"));
    }

    @Test
    void a_wrong_filter_and_a_missing_task_are_refused_by_name() {
        as("agent:1001")
                .get("/tasks?kind=LUNCH&overdue=perhaps&colour=red")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("kind", "overdue", "colour"));
        take("1001", UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/task-not-found"));
    }

    @Test
    void
            a_call_back_from_before_the_pack_named_its_queue_moves_there_unless_a_ladder_moved_it_t2() {
        UUID migrated = opened(TaskKind.CALL_BACK, null, UUID.randomUUID(), null);
        UUID raised = opened(TaskKind.CALL_BACK, null, UUID.randomUUID(), null);
        UUID question = opened(TaskKind.QUESTION, null, UUID.randomUUID(), null);
        String elsewhere = "queue-" + UUID.randomUUID();
        for (UUID task : List.of(migrated, raised, question)) {
            database.update("update desk_task set queue = ? where id = ?", elsewhere, task);
        }
        database.update("update desk_task set ladder_position = 1 where id = ?", raised);

        upgrade.upgrade();

        assertThat(queueOf(migrated)).isEqualTo("agents");
        assertThat(queueOf(raised)).isEqualTo(elsewhere);
        assertThat(queueOf(question)).isEqualTo(elsewhere);
    }

    private String queueOf(UUID task) {
        return database.first(
                        "select queue from desk_task where id = ?", row -> row.getString(1), task)
                .orElseThrow();
    }

    private Instant hence(Duration time) {
        return clock.instant().plus(time);
    }

    private UUID opened(
            TaskKind kind, @Nullable UUID ticket, UUID reference, @Nullable Instant dueAt) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        tasks.open(
                                new NewTask(
                                        kind,
                                        ticket,
                                        reference,
                                        null,
                                        null,
                                        clock.instant(),
                                        dueAt)));
    }

    private void done(TaskKind kind, UUID reference) {
        QuarkusTransaction.requiringNew()
                .run(() -> tasks.done(kind, reference, "agent:1001", clock.instant()));
    }

    private List<String> raised(UUID ticket) {
        return database.query(
                "select payload from journal where type = 'task.overdue.v1' and key = ?",
                row -> row.getString(1),
                ticket);
    }

    private static List<Long> counters(String kind, String queue) {
        var path = as("agent:1001").get("/tasks/counters").then().statusCode(200).extract();
        String found = "items.find { it.kind == '%s' && it.queue == '%s' }".formatted(kind, queue);
        return Stream.of("open", "overdue")
                .map(name -> path.<Number>path(found + "?." + name))
                .map(count -> count == null ? 0L : count.longValue())
                .toList();
    }

    private static ValidatableResponse list(UUID ticket) {
        return as("agent:1001").get("/tasks?ticket=" + ticket).then().statusCode(200);
    }

    private static ValidatableResponse take(String person, UUID task) {
        return as("agent:" + person).post("/tasks/{task}/take", task).then();
    }

    private static ValidatableResponse passOn(String person, UUID task, String body) {
        return as("agent:" + person).body(body).post("/tasks/{task}/pass-on", task).then();
    }
}
