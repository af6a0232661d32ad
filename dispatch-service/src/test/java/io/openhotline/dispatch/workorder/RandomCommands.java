package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.clock.domain.ExtensionRule;
import io.openhotline.dispatch.clock.domain.SuspensionRule;
import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.party.domain.DisputeRules;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.person.domain.Staff;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Milestone;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.Result.Outcome;
import io.openhotline.dispatch.workorder.domain.ResumeCause;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.Rules;
import io.openhotline.dispatch.workorder.domain.WorkOrder;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Gives one random command after another. The time goes on between them, and some replies of
/// departments are read late.
final class RandomCommands {
    static final TimeRules RULES =
            new TimeRules(
                    new ExtensionRule(2, Duration.ofDays(2)),
                    Map.of(
                            "weather", new SuspensionRule(Duration.ofDays(3), false),
                            "customer", new SuspensionRule(Duration.ofDays(7), true)));

    private static final DisputeRules DISPUTES =
            new DisputeRules(
                    new WorkingTime(Duration.ofDays(2), new AlwaysOpen()),
                    3,
                    Set.of(),
                    Set.of("engineering", "sales-office", "water-plant"),
                    Map.of(
                            "engineering", Set.of("sales-office"),
                            "sales-office", Set.of("water-plant")));

    private static final List<String> DEPARTMENTS =
            List.of("engineering", "sales-office", "water-plant");
    private static final List<Actor> DESK =
            List.of(new Actor(Role.AGENT, "1001"), new Actor(Role.AGENT, "1101"));
    private static final List<String> PERSONS = List.of("2101", "2102");
    private static final List<ClockRule> CLOCKS =
            List.of(
                    rule("release", ClockStart.RECEIVED, ClockStop.RELEASED, false),
                    ClockRule.accept(target(1)),
                    ClockRule.resolve(target(30)),
                    rule("contact", ClockStart.ACCEPTED, ClockStop.CUSTOMER_CONTACTED, true),
                    rule("on-site", ClockStart.ISSUED, ClockStop.ARRIVED, false),
                    rule("write-back", ClockStart.HANDLED, ClockStop.WRITTEN_BACK, true));

    private final int seed;
    private final Random random;
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    RandomCommands(int seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    WorkOrderCommand next(WorkOrder workOrder) {
        now = now.plusSeconds(random.nextInt(20_000));
        return switch (workOrder) {
            case NotYetIssued _ -> issue();
            case InReview inReview -> inReview(inReview);
            case Existing existing -> about(existing);
        };
    }

    private WorkOrderCommand issue() {
        var order =
                new Order(
                        new UUID(seed, random.nextLong()),
                        new UUID(seed, 0),
                        "2026-0000123-6/1",
                        1,
                        null,
                        false,
                        now.minusSeconds(random.nextInt(3_600)));
        return random.nextInt(3) == 0
                ? new WorkOrderCommand.RequestReview(
                        order,
                        awaiting(any(DEPARTMENTS), order),
                        review(Review.Kind.DISPATCH),
                        desk())
                : new WorkOrderCommand.Issue(
                        order, assignment(any(DEPARTMENTS), order.receivedAt()), desk());
    }

    private Assignment awaiting(String department, Order order) {
        return new Assignment(
                department,
                "leak-large-pipe",
                now,
                Clocks.awaitingReview(CLOCKS, order.receivedAt()));
    }

    private Review review(Review.Kind kind) {
        String text = kind == Review.Kind.DISPATCH ? null : "请尽快处理";
        return new Review(new UUID(seed, random.nextLong()), kind, text, any(DESK), now, false);
    }

    private WorkOrderCommand inReview(InReview workOrder) {
        UUID id = workOrder.order().id();
        var waiting =
                new Review(
                        new UUID(seed, 1),
                        Review.Kind.DISPATCH,
                        null,
                        workOrder.author(),
                        now,
                        false);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new WorkOrderCommand.Release(id, waiting, desk());
            case 2 -> new WorkOrderCommand.SendBack(id, waiting, "可直接答复", desk());
            case 3 -> new WorkOrderCommand.Resubmit(id, review(Review.Kind.DISPATCH), desk());
            case 4 ->
                    new WorkOrderCommand.Reassign(
                            id,
                            awaiting(any(DEPARTMENTS), workOrder.order()),
                            "改派",
                            review(Review.Kind.DISPATCH),
                            desk());
            default -> about(workOrder);
        };
    }

    /// A second person acts: holds, releases and sends back, proposes and approves.
    private WorkOrderCommand second(UUID id, Origin crew) {
        Review.Kind kind = any(List.of(Review.Kind.CHASE, Review.Kind.RECALL));
        return switch (random.nextInt(9)) {
            case 0 -> new WorkOrderCommand.Hold(id, review(kind), desk());
            case 1 ->
                    random.nextBoolean()
                            ? new WorkOrderCommand.Release(
                                    id, review(Review.Kind.CHASE), "先关阀", soon(), desk())
                            : new WorkOrderCommand.Release(id, review(Review.Kind.CHASE), desk());
            case 2 -> new WorkOrderCommand.SendBack(id, review(kind), "无需追单", desk());
            case 3 -> new WorkOrderCommand.SetUrgency(id, random.nextBoolean(), desk());
            case 4, 5 ->
                    new WorkOrderCommand.Propose(
                            id,
                            new Result(Outcome.SOLVED, null, "更换管段", null),
                            crew.by(any(PERSONS)));
            case 6, 7 ->
                    new WorkOrderCommand.ApproveOutcome(id, Set.of("2102"), crew.by(any(PERSONS)));
            default ->
                    new WorkOrderCommand.SendBackOutcome(
                            id, "补充依据", Set.of(), crew.by(any(PERSONS)));
        };
    }

    private WorkOrderCommand about(Existing workOrder) {
        UUID id = workOrder.order().id();
        Origin crew = crew(workOrder.assignment().department());
        return switch (random.nextInt(29)) {
            case 0, 1 -> new WorkOrderCommand.Accept(id, crew);
            case 2 -> new WorkOrderCommand.Report(id, new Progress("开挖中", null, null), crew);
            case 3, 20 -> new WorkOrderCommand.Return(id, "不是我部门", crew);
            case 21 -> dispute(id, crew);
            case 22, 23 -> team(id);
            case 4, 5 ->
                    new WorkOrderCommand.RequestExtension(
                            id, any(List.of("resolve", "contact", "accept")), soon(), "配件调运", crew);
            case 6 -> new WorkOrderCommand.GrantExtension(id, null, desk());
            case 7 -> new WorkOrderCommand.GrantExtension(id, soon(), desk());
            case 8 -> new WorkOrderCommand.DenyExtension(id, "须按原时限", desk());
            case 9, 10 ->
                    new WorkOrderCommand.Suspend(
                            id, any(List.of("weather", "customer", "holiday")), null, soon(), crew);
            case 11 -> new WorkOrderCommand.Resume(id, crew);
            case 12 -> new WorkOrderCommand.EndSuspension(id, ResumeCause.DATE_REACHED, desk());
            case 13 -> new WorkOrderCommand.PromiseDate(id, soon(), null, crew);
            case 14 -> new WorkOrderCommand.Reach(id, Milestone.ARRIVED, null, crew);
            case 15 -> new WorkOrderCommand.Reach(id, Milestone.CUSTOMER_CONTACTED, null, crew);
            case 16 ->
                    new WorkOrderCommand.Reassign(
                            id, assignment(any(DEPARTMENTS), now), "改派", desk());
            case 17, 18, 19 -> second(id, crew);
            case 24 -> new WorkOrderCommand.Chase(id, "水变大了", "先关阀", soon(), desk());
            case 25 -> new WorkOrderCommand.Supervise(id, "请说明进度", soon(), desk());
            case 26 -> new WorkOrderCommand.AnswerSupervision(id, "今晚通水", crew);
            default -> end(id, crew);
        };
    }

    private WorkOrderCommand dispute(UUID id, Origin crew) {
        return random.nextBoolean()
                ? new WorkOrderCommand.RefuseReturn(
                        id, "按职责清单办理", desk().supervised(random.nextBoolean()))
                : new WorkOrderCommand.Transfer(id, any(DEPARTMENTS), "转办", crew);
    }

    private WorkOrderCommand team(UUID id) {
        String coHandler = any(DEPARTMENTS);
        return switch (random.nextInt(4)) {
            case 0 -> new WorkOrderCommand.ReleaseCoHandler(id, coHandler, "不需要", desk());
            case 1 -> new WorkOrderCommand.ReportPart(id, coHandler, "通知中", crew(coHandler));
            case 2 -> new WorkOrderCommand.CompletePart(id, coHandler, "已通知", crew(coHandler));
            default -> new WorkOrderCommand.AddCoHandler(id, coHandler, "通知用户", desk());
        };
    }

    Rules rules() {
        var team = new TeamRules(target(24), seed % 2 == 0, Set.copyOf(DEPARTMENTS));
        return new Rules(
                RULES,
                DISPUTES,
                team,
                () -> Staff.NONE,
                (to, _) -> assignment(to, now),
                Causes.NONE);
    }

    private WorkOrderCommand end(UUID id, Origin crew) {
        return switch (random.nextInt(6)) {
            case 0 -> new WorkOrderCommand.Recall(id, "用户撤诉", desk());
            case 1, 2 ->
                    new WorkOrderCommand.Complete(
                            id, new Result(Outcome.SOLVED, null, "更换管段", null), crew);
            default -> new WorkOrderCommand.Chase(id, "水变大了", desk());
        };
    }

    private Assignment assignment(String department, Instant start) {
        return new Assignment(
                department, "leak-large-pipe", now, Clocks.assigned(CLOCKS, start, now));
    }

    private Origin desk() {
        return Origin.now(any(DESK), now);
    }

    /// One reply in four is read up to two hours after the broker received it.
    private Origin crew(String department) {
        var actor = new Actor(Role.DEPARTMENT, department);
        Instant arrived = random.nextInt(4) == 0 ? now.minusSeconds(random.nextInt(7_200)) : now;
        return Origin.arrived(actor, now, arrived);
    }

    private Instant soon() {
        return now.plusSeconds(random.nextInt(400_000) - 20_000L);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static ClockRule rule(
            String name, ClockStart starts, ClockStop stops, boolean pausable) {
        return new ClockRule(name, starts, stops, target(12), pausable);
    }

    private static Target target(int hours) {
        return new Target(
                new WorkingTime(Duration.ofHours(hours), new AlwaysOpen()), Duration.ofMinutes(10));
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
