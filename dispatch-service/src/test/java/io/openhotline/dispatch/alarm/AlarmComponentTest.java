package io.openhotline.dispatch.alarm;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.DepartmentInstruction.Reminded;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.WorkOrderEvent.DueSoon;
import io.openhotline.contracts.WorkOrderEvent.Overdue;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A leak must be accepted within 30 minutes, with a warning 10 minutes before, and repaired within
/// 24 hours, with a warning 2 hours before. Each test sets the receipt of its leak so that one of
/// these moments is next, and moves the clock there.
@QuarkusTest
class AlarmComponentTest extends RunningDispatch {
    static final Duration AHEAD = Duration.ofMinutes(5);

    private final Scheduler scheduler;
    private final AlarmSweeper sweeper;
    private final Database database;

    AlarmComponentTest(Scheduler scheduler, AlarmSweeper sweeper, Database database) {
        this.scheduler = scheduler;
        this.sweeper = sweeper;
        this.database = database;
    }

    @BeforeEach
    void the_consumer_is_awake() {
        dispatched(aLeakReport());
    }

    @AfterEach
    void sweep_on() {
        scheduler.resume("alarms");
    }

    /// Names an alarm and the time from the receipt of the leak to its moment.
    enum Moment {
        ACCEPTANCE_DUE_SOON(Duration.ofMinutes(20), Deadline.ACCEPT, false),
        ACCEPTANCE_OVERDUE(Duration.ofMinutes(30), Deadline.ACCEPT, true),
        RESOLUTION_DUE_SOON(Duration.ofHours(22), Deadline.RESOLVE, false),
        RESOLUTION_OVERDUE(Duration.ofHours(24), Deadline.RESOLVE, true);

        final Duration afterReceipt;
        final Deadline deadline;
        final boolean overdue;

        Moment(Duration afterReceipt, Deadline deadline, boolean overdue) {
            this.afterReceipt = afterReceipt;
            this.deadline = deadline;
            this.overdue = overdue;
        }

        Duration allowed() {
            return deadline == Deadline.ACCEPT ? Duration.ofMinutes(30) : Duration.ofHours(24);
        }
    }

    @Test
    void each_alarm_is_raised_at_its_moment() {
        var leaks = new EnumMap<Moment, LeakReport>(Moment.class);
        for (Moment moment : Moment.values()) {
            leaks.put(moment, aLeakWhoseMomentIsNear(moment.afterReceipt));
        }
        var orders = new EnumMap<Moment, UUID>(Moment.class);
        leaks.forEach((moment, leak) -> orders.put(moment, id(dispatched(leak))));
        leaks.forEach(
                (_, leak) -> assertThat(facts(leak.id())).containsExactly("workorder.issued.v1"));

        clock.moveTo(Instant.now().truncatedTo(ChronoUnit.MICROS).plus(AHEAD));

        leaks.forEach((moment, leak) ->
                isRaised(moment, leak, Objects.requireNonNull(orders.get(moment))));
    }

    private void isRaised(Moment moment, LeakReport leak, UUID order) {
        Deadline deadline = moment.deadline;
        Instant dueAt = leak.receivedAt().plus(moment.allowed());
        eventually(() -> {
            assertThat(factsInFull(leak.id()))
                    .contains(
                            moment.overdue
                                    ? new Overdue(leak.id(), order, "engineering", deadline, dueAt)
                                    : new DueSoon(
                                            leak.id(), order, "engineering", deadline, dueAt));
            assertThat(instructions("engineering", leak.id(), Reminded.class))
                    .containsExactly(
                            new Reminded(
                                    leak.id(),
                                    order,
                                    leak.number() + "/1",
                                    deadline,
                                    moment.overdue,
                                    dueAt));
        });
    }

    /// The event of the broken alarm is larger than the journal takes.
    @Test
    void an_alarm_that_cannot_be_raised_does_not_hold_up_the_others() {
        scheduler.pause("alarms");
        LeakReport broken = aLeakWhoseMomentIsNear(Duration.ofMinutes(20));
        UUID order = id(dispatched(broken));
        LeakReport whole = aLeakWhoseMomentIsNear(Duration.ofMinutes(20));
        dispatched(whole);
        setDepartment(order, "x".repeat(600_000));
        Instant moment = momentOf(whole, Duration.ofMinutes(20));

        clock.moveTo(moment);
        sweeper.sweep();

        assertThat(facts(whole.id())).contains("workorder.due-soon.v1");
        assertThat(facts(broken.id())).containsExactly("workorder.issued.v1");
        setDepartment(order, "engineering");
        clock.moveTo(moment.plus(Duration.ofMinutes(11)));
        sweeper.sweep();
        assertThat(facts(broken.id())).contains("workorder.due-soon.v1");
    }

    private void setDepartment(UUID order, String department) {
        database.update(
                "update alarm set department = ? where work_order_id = ?", department, order);
    }

    /// A restart only stops the sweep; due alarms stay in the table.
    @Test
    void an_alarm_due_while_no_sweep_runs_is_raised_once_afterwards() {
        scheduler.pause("alarms");
        LeakReport leak = aLeakWhoseMomentIsNear(Duration.ofMinutes(20));
        dispatched(leak);
        clock.moveTo(momentOf(leak, Duration.ofMinutes(20)));
        assertThat(facts(leak.id())).containsExactly("workorder.issued.v1");

        scheduler.resume("alarms");
        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly("workorder.issued.v1", "workorder.due-soon.v1"));
        sweeper.sweep();

        assertThat(facts(leak.id())).hasSize(2);
        assertThat(instructions("engineering", leak.id(), Reminded.class)).hasSize(1);
    }

    @Test
    void several_sweeping_instances_raise_each_alarm_once() throws InterruptedException {
        scheduler.pause("alarms");
        LeakReport leak = aLeakWhoseMomentIsNear(Duration.ofHours(24));
        dispatched(leak);
        clock.moveTo(momentOf(leak, Duration.ofHours(24)));

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                instances.execute(sweeper::sweep);
            }
        }
        sweeper.sweep();

        eventually(() ->
                assertThat(facts(leak.id()))
                        .containsExactly(
                                "workorder.issued.v1",
                                "workorder.overdue.v1",
                                "workorder.customer-overdue.v1"));
        assertThat(instructions("engineering", leak.id(), Reminded.class)).hasSize(1);
    }

    @Test
    void an_accepted_work_order_is_not_overdue_for_acceptance() {
        scheduler.pause("alarms");
        LeakReport leak = aLeakWhoseMomentIsNear(Duration.ofMinutes(30));
        UUID order = id(dispatched(leak));
        reply("engineering", new Accept(leak.id(), order));
        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
        clock.moveTo(momentOf(leak, Duration.ofMinutes(30)));

        sweeper.sweep();

        assertThat(facts(leak.id()))
                .containsExactly("workorder.issued.v1", "workorder.accepted.v1");
    }

    @Test
    void records_of_the_past_remind_no_department() {
        LeakReport old = aLeakReport().receivedAt(Instant.parse("2018-01-05T16:00:00Z"));
        dispatched(old);

        sweeper.sweep();

        assertThat(facts(old.id()))
                .containsExactly("workorder.issued.v1", "workorder.customer-overdue.v1");
        assertThat(instructions("engineering", old.id())).containsExactly("instruction.issued.v1");
    }

    private static LeakReport aLeakWhoseMomentIsNear(Duration afterReceipt) {
        Instant moment = Instant.now().truncatedTo(ChronoUnit.MICROS).plus(AHEAD);
        return aLeakReport().receivedAt(moment.minus(afterReceipt));
    }

    private static Instant momentOf(LeakReport leak, Duration afterReceipt) {
        return leak.receivedAt().plus(afterReceipt);
    }
}
