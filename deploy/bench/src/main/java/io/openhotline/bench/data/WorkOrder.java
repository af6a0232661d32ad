package io.openhotline.bench.data;

import io.openhotline.bench.data.Matter.Route;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.platform.actor.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What dispatch publishes about one work order.
final class WorkOrder {
    private static final String SYSTEM = Actor.SYSTEM.toString();

    private final Telling telling;
    private final Created created;
    private final Route route;
    private final int round;
    private final UUID ticket;
    private final UUID id;
    private String department;
    private Instant resolveBy;

    WorkOrder(Telling telling, Created created) {
        this(telling, created, 1);
    }

    private WorkOrder(Telling telling, Created created, int round) {
        this.telling = telling;
        this.created = created;
        this.round = round;
        this.route = Matter.of(created).route(created.fields());
        this.department = route.department();
        this.ticket = created.ticketId();
        this.id = telling.nextId(created.receivedAt());
        this.resolveBy = created.receivedAt().plus(route.resolve());
    }

    /// The one of the next round.
    WorkOrder again() {
        return new WorkOrder(telling, created, round + 1);
    }

    void issued(Instant at) {
        Instant from = round == 1 ? created.receivedAt() : at;
        resolveBy = from.plus(route.resolve());
        tell(
                at,
                SYSTEM,
                new WorkOrderEvent.Issued(
                        ticket,
                        id,
                        created.number() + "/" + round,
                        department,
                        round,
                        route.rule(),
                        round == 1 ? null : "用户回访不满意，请重新处理并说明原因。",
                        from.plus(route.accept()),
                        resolveBy,
                        at));
    }

    void accepted(Instant at) {
        tell(at, actor(), new WorkOrderEvent.Accepted(ticket, id, department, at));
    }

    void progressed(Instant at) {
        tell(
                at,
                actor(),
                new WorkOrderEvent.Progressed(
                        ticket,
                        id,
                        department,
                        "已到现场，关阀抢修",
                        "附近 1-99 号停水",
                        at.plus(Duration.ofHours(6)),
                        at));
    }

    /// Handed back as not theirs and given to another department, which accepts it then.
    Instant returnedAndReassigned(Instant at) {
        Instant returned = telling.after(at, 20, 90);
        tell(
                returned,
                actor(),
                new WorkOrderEvent.Returned(ticket, id, department, "不属本部门职责", returned));
        Instant reassigned = telling.after(returned, 5, 30);
        String previous = department;
        department = previous.equals("technical") ? "engineering" : "technical";
        resolveBy = reassigned.plus(route.resolve());
        tell(
                reassigned,
                "agent:1099",
                new WorkOrderEvent.Reassigned(
                        ticket,
                        id,
                        department,
                        previous,
                        "改派",
                        reassigned.plus(route.accept()),
                        resolveBy,
                        reassigned));
        Instant accepted = telling.after(reassigned, 5, 25);
        accepted(accepted);
        return accepted;
    }

    /// The department is warned and then too late; returns when the time was up.
    Instant overdue() {
        Instant due = resolveBy;
        tell(
                due.minus(Duration.ofHours(2)),
                SYSTEM,
                new WorkOrderEvent.DueSoon(ticket, id, department, Deadline.RESOLVE, due));
        tell(
                due,
                SYSTEM,
                new WorkOrderEvent.Overdue(ticket, id, department, Deadline.RESOLVE, due));
        return due;
    }

    void completed(Instant at) {
        boolean complaint = created.kind() == CategoryKind.COMPLAINT;
        tell(
                at,
                actor(),
                new WorkOrderEvent.Completed(
                        ticket,
                        id,
                        department,
                        round,
                        complaint ? Outcome.EXPLAINED : Outcome.SOLVED,
                        complaint ? null : "管道接口老化",
                        "已上门处理，恢复正常，用户认可",
                        complaint ? telling.chance().nextBoolean() : null,
                        resolveBy,
                        at));
    }

    void recalled(Instant at) {
        tell(at, SYSTEM, new WorkOrderEvent.Recalled(ticket, id, department, "用户撤回", at));
    }

    private String actor() {
        return "department:" + department;
    }

    private void tell(Instant at, String actor, WorkOrderEvent event) {
        telling.tell(Topics.WORK_ORDERS, at, actor, event);
    }
}
