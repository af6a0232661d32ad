package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.clock.domain.SuspensionRule;
import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.dispatch.clock.domain.TwoClocks;
import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.person.domain.Person;
import io.openhotline.dispatch.person.domain.Staff;
import io.openhotline.dispatch.workorder.domain.Result.Outcome;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Provides the leak on 解放路, on a pipe of 200 mm, whose work order engineering has.
final class WorkOrders {
    static final UUID ID = new UUID(0, 1);
    static final UUID TICKET = new UUID(0, 2);
    static final Instant RECEIVED = Instant.parse("2026-11-21T08:00:00Z");
    static final Instant ACCEPTED = Instant.parse("2026-11-21T08:10:00Z");
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Instant TONIGHT = Instant.parse("2026-11-21T20:00:00Z");
    static final Instant RESOLVE_BY = Instant.parse("2026-11-22T08:00:00Z");
    static final String REASON = "施工配件需从外地调运";
    static final Actor CREW = new Actor(Role.DEPARTMENT, "engineering");
    static final Actor DESK = new Actor(Role.AGENT, "1001");
    static final Actor IMPORT = new Actor(Role.IMPORT, "archive");

    static final Order ORDER = new Order(ID, TICKET, "2026-0000123-4/1", 1, null, false, RECEIVED);
    static final Order COMPLAINT =
            new Order(ID, TICKET, "2026-0000124-2/1", 1, null, true, RECEIVED);

    /// Allows one extension of up to a day, and a week of waiting for the customer or the weather.
    static final TimeRules RULES =
            new TimeRules(
                    new ExtensionRule(1, Duration.ofDays(1)),
                    Map.of(
                            "customer", new SuspensionRule(Duration.ofDays(7), true),
                            "weather", new SuspensionRule(Duration.ofDays(7), false)));

    /// Allows a return within a day, and lets engineering pass it on to the sales office.
    static final DisputeRules DISPUTES =
            new DisputeRules(
                    new WorkingTime(Duration.ofDays(1), new AlwaysOpen()),
                    2,
                    Set.of("not-responsible"),
                    Set.of("engineering", "sales-office", "water-plant"),
                    Map.of("engineering", Set.of("sales-office")));

    /// Gives a co-handler 24 hours, and lets the lead wait for it.
    static final TeamRules TEAM =
            new TeamRules(
                    new Target(
                            new WorkingTime(Duration.ofDays(1), new AlwaysOpen()), Duration.ZERO),
                    false,
                    Set.of("engineering", "sales-office", "water-plant"));

    /// 张伟 is away, and 李娜 is there.
    static final Staff STAFF =
            new Staff(
                    List.of(
                            new Person("E-0417", "张伟", "engineering", Set.of("leak"), "E-0422"),
                            new Person("E-0422", "李娜", "engineering", Set.of(), null),
                            new Person("E-0511", "王芳", "sales-office", Set.of(), null)),
                    Set.of("E-0417"));

    /// The work order is about a leak.
    static final Causes CAUSES =
            new Causes(Set.of("joint-aged", "reading-error"), Set.of("joint-aged"));

    static final Rules ALL_RULES = rules(RULES);

    static final Assignment ENGINEERING = assignedTo("engineering");
    static final Result REPAIRED = new Result(Outcome.SOLVED, "管道老化", "更换管段 12 米", null);

    static final Issued ISSUED = new Issued(ORDER, ENGINEERING);
    static final Accepted WAS_ACCEPTED = accepted(ACCEPTED, null);
    static final Suspended WAS_SUSPENDED =
            new Suspended(
                    WAS_ACCEPTED.with(
                            WAS_ACCEPTED
                                    .assignment()
                                    .with(
                                            WAS_ACCEPTED
                                                    .assignment()
                                                    .clocks()
                                                    .paused(NOW, TONIGHT, "weather"))),
                    new Suspension("weather", "暴雨", NOW, TONIGHT, false));
    static final Actor AGENT = new Actor(Role.AGENT, "1002");
    static final Review DISPATCH =
            new Review(new UUID(0, 3), Review.Kind.DISPATCH, null, AGENT, RECEIVED, false);
    static final Review CHASE =
            new Review(new UUID(0, 4), Review.Kind.CHASE, "水已漫到马路", AGENT, ACCEPTED, false);
    static final AwaitingReview WAS_HELD = new AwaitingReview(ORDER, ENGINEERING, AGENT);
    static final SentBack WAS_SENT_BACK =
            new SentBack(ORDER, ENGINEERING, AGENT, "可直接答复", ACCEPTED);
    static final Proposed WAS_PROPOSED =
            new Proposed(WAS_ACCEPTED, new Proposal(REPAIRED, "2101", ACCEPTED));
    static final Returned RETURNED = new Returned(ORDER, ENGINEERING, "口径 100 毫米", ACCEPTED);
    static final Completed COMPLETED = new Completed(ORDER, ENGINEERING, REPAIRED, ACCEPTED);
    static final Recalled RECALLED = new Recalled(ORDER, ENGINEERING, "用户撤诉", ACCEPTED);

    private WorkOrders() {}

    static Assignment assignedTo(String department) {
        return new Assignment(
                department,
                "leak-large-pipe",
                RECEIVED,
                TwoClocks.from(
                        RECEIVED,
                        new Deadlines(
                                new Deadline(
                                        Instant.parse("2026-11-21T08:20:00Z"),
                                        Instant.parse("2026-11-21T08:30:00Z")),
                                new Deadline(
                                        Instant.parse("2026-11-22T06:00:00Z"),
                                        Instant.parse("2026-11-22T08:00:00Z")))));
    }

    static Accepted accepted(Instant at, @Nullable Progress progress) {
        return new Accepted(
                ORDER, ENGINEERING.with(ENGINEERING.clocks().accepted(at)), at, progress, null);
    }

    /// Returns the accepted work order with a request for four more hours.
    static Accepted asking() {
        return WAS_ACCEPTED.asking(
                new ExtensionRequest(
                        "resolve", RESOLVE_BY.plus(Duration.ofHours(4)), REASON, CREW, NOW));
    }

    /// Returns the accepted work order whose department owes a supervisor an answer by tonight.
    static Accepted supervised() {
        return WAS_ACCEPTED.with(
                WAS_ACCEPTED.assignment().clocks().supervised(TONIGHT, NOW, REASON));
    }

    static Completed completed(Accepted handling, Result result) {
        Assignment assignment = handling.assignment();
        return new Completed(
                handling.order(), assignment.with(assignment.clocks().completed(NOW)), result, NOW);
    }

    static Decision decide(WorkOrderCommand command, WorkOrder workOrder) {
        return WorkOrderDecider.decide(command, workOrder, ALL_RULES);
    }

    static Rules rules(TimeRules time) {
        return new Rules(time, DISPUTES, TEAM, () -> STAFF, (to, _) -> assignedTo(to), CAUSES);
    }

    static Origin by(Actor actor) {
        return Origin.now(actor, NOW);
    }

    /// Acts as a person of the department.
    static Origin byPerson(String person) {
        return by(CREW).by(person);
    }
}
