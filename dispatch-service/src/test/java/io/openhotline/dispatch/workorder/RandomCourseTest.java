package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Line;
import io.openhotline.dispatch.ladder.domain.LadderPlan;
import io.openhotline.dispatch.ladder.domain.Ladders;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.party.domain.Team;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderDecider;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReleased;
import io.openhotline.platform.deadline.domain.Calendars;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays random courses of a thousand commands from fixed seeds. A course begins again with the
/// next work order when one is closed. After each command its invariants hold.
class RandomCourseTest {
    static final int COURSES = 60;
    static final int COMMANDS = 1_000;
    static final Calendars ALWAYS = new Calendars(Map.of());

    static Stream<RandomCommands> courses() {
        return Stream.iterate(1, seed -> seed + 1).limit(COURSES).map(RandomCommands::new);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_course_keeps_the_invariants(RandomCommands commands) {
        WorkOrder workOrder = new NotYetIssued();
        for (int i = 0; i < COMMANDS; i++) {
            var decision =
                    WorkOrderDecider.decide(commands.next(workOrder), workOrder, commands.rules());
            if (decision instanceof Agreed(var after, _)) {
                check(workOrder, after);
                workOrder = isClosed(after) ? new NotYetIssued() : after;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void a_replay_of_the_published_facts_gives_the_same_state(RandomCommands commands) {
        WorkOrder workOrder = new NotYetIssued();
        ReplayedOrder replayed = null;
        for (int i = 0; i < COMMANDS; i++) {
            var decision =
                    WorkOrderDecider.decide(commands.next(workOrder), workOrder, commands.rules());
            if (decision instanceof Agreed(var after, var fact)) {
                replayed = ReplayedOrder.after(replayed, published(after, fact));
                boolean paused = workOrder instanceof Suspended || after instanceof Suspended;
                if (replayed != null) {
                    assertThat(replayed.without(paused))
                            .isEqualTo(ReplayedOrder.of(after).without(paused));
                }
                replayed = isClosed(after) ? null : replayed;
                workOrder = isClosed(after) ? new NotYetIssued() : after;
            }
        }
    }

    /// A release is followed by the fact that it has released.
    private static WorkOrderEvent published(Existing after, WorkOrderFact fact) {
        WorkOrderFact told = fact instanceof WasReleased(_, var released, _) ? released : fact;
        return WorkOrderContract.publish(after, told, null);
    }

    /// A step is named by clock, start and time: the table has it once.
    @ParameterizedTest
    @MethodSource("courses")
    void a_ladder_plans_each_step_once_and_none_of_a_clock_that_stands_still(
            RandomCommands commands) {
        WorkOrder workOrder = new NotYetIssued();
        for (int i = 0; i < COMMANDS; i++) {
            var decision =
                    WorkOrderDecider.decide(commands.next(workOrder), workOrder, commands.rules());
            if (decision instanceof Agreed(var after, _)) {
                checkLadder(after);
                workOrder = isClosed(after) ? new NotYetIssued() : after;
            }
        }
    }

    private static void checkLadder(Existing after) {
        List<PlannedStep> plan =
                LadderPlan.plan(after.assignment().clocks(), Ladders.NONE, Instant.EPOCH);

        assertThat(plan)
                .extracting(PlannedStep::clock, PlannedStep::startedAt, it -> it.step().at())
                .doesNotHaveDuplicates();
        assertThat(plan)
                .allMatch(step ->
                        after.assignment().clocks().find(step.clock()).orElseThrow().isRunning());
        assertThat(plan)
                .allMatch(step ->
                        step.step().at().isNegative() || !step.moment().isBefore(step.dueAt()));
    }

    private static void check(WorkOrder before, Existing after) {
        assertThat(after.assignment().clocks().all()).allSatisfy(RandomCourseTest::checkLedger);
        checkRunning(after);
        checkExtensions(after);
        checkReturns(after);
        checkTeam(after);
        if (before instanceof Existing existing) {
            checkHistory(existing, after);
        }
        checkRow(after);
        checkReview(before, after);
    }

    /// A dispatch leaves in review by release or recall only, and an outcome leaves by another
    /// person than the one who proposed it.
    private static void checkReview(WorkOrder before, Existing after) {
        if (before instanceof InReview && after instanceof Issued) {
            assertThat(after.assignment().clocks().find("release").orElseThrow().isRunning())
                    .isFalse();
        }
        if (before instanceof InReview) {
            assertThat(after).isInstanceOfAny(InReview.class, Issued.class, Recalled.class);
        }
        if (before instanceof Proposed && after instanceof Completed) {
            assertThat(after.assignment().clocks().find("resolve").orElseThrow().isRunning())
                    .isFalse();
        }
    }

    private static void checkLedger(Clock clock) {
        List<Instant> times = clock.ledger().stream().map(line -> line.entry().at()).toList();
        assertThat(times).isSortedAccordingTo(Comparator.naturalOrder());
    }

    /// A closed order has no running clock but that of its write-back, a returned one only the
    /// promise to the customer, and a suspended one none that may pause.
    private static void checkRunning(Existing after) {
        Predicate<Clock> allowed =
                switch (after) {
                    case Issued _, Accepted _ -> clock -> !clock.isPaused();
                    case Suspended _ -> clock -> !clock.rule().pausable();
                    case Proposed _ -> clock -> !clock.isPaused();
                    case InReview _ -> clock -> clock.rule().starts() == ClockStart.RECEIVED;
                    case Returned _ -> clock -> clock.rule().name().equals(ClockRule.PROMISE);
                    case Completed _ -> clock -> clock.rule().stops() == ClockStop.WRITTEN_BACK;
                    case Recalled _ -> _ -> false;
                };
        assertThat(after.assignment().clocks().all().stream().filter(Clock::isRunning))
                .allMatch(allowed);
        if (after instanceof Issued || after instanceof Accepted) {
            assertThat(after.assignment().clocks().all()).noneMatch(Clock::isPaused);
            assertThat(after.assignment().clocks().find("resolve").orElseThrow().isRunning())
                    .isTrue();
        }
    }

    private static void checkExtensions(Existing after) {
        assertThat(after.assignment().clocks().all())
                .allMatch(clock -> clock.extensions() <= RandomCommands.RULES.extension().most());
    }

    /// One department leads, no other role is open to it, and nobody works on a closed order.
    private static void checkTeam(Existing after) {
        Team team = after.assignment().team();
        if (!(after instanceof Returned)) {
            assertThat(team.open())
                    .extracting(CoHandling::department)
                    .doesNotContain(after.assignment().department());
        }
        assertThat(team.all()).extracting(CoHandling::department).doesNotHaveDuplicates();
        assertThat(team.all())
                .allSatisfy(part -> part.clocks().all().forEach(RandomCourseTest::checkLedger))
                .allMatch(part -> part.isOpen() == (part.endedAt() == null));
        if (isClosed(after)) {
            assertThat(team.open()).isEmpty();
        }
    }

    /// A refused return was made before, and nobody gives a work order away whose holder is named.
    private static void checkReturns(Existing after) {
        Returns returns = after.assignment().returns();
        assertThat(returns.refused()).isBetween(0, returns.made());
        if (after instanceof Returned) {
            assertThat(returns.made()).isPositive();
            assertThat(returns.holderNamed()).isFalse();
        }
    }

    /// No line of a ledger is ever changed or lost, also when another department takes over.
    private static void checkHistory(Existing before, Existing after) {
        for (Clock clock : before.assignment().clocks().all()) {
            List<Line> lines =
                    after.assignment().clocks().find(clock.rule().name()).orElseThrow().ledger();
            assertThat(lines.subList(0, clock.ledger().size())).isEqualTo(clock.ledger());
        }
    }

    /// A stored work order is read as it was.
    private static void checkRow(Existing after) {
        WorkOrderEntity row =
                WorkOrderMapper.toRow(new Issued(after.order(), after.assignment()), ALWAYS);
        row.released = !(after instanceof InReview);
        WorkOrderMapper.update(row, after, ALWAYS);

        assertThat(WorkOrderMapper.toDomain(row, ALWAYS)).isEqualTo(after);
    }

    private static boolean isClosed(Existing workOrder) {
        return workOrder instanceof Completed || workOrder instanceof Recalled;
    }
}
