package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.deadline.domain.Deadline;
import io.openhotline.dispatch.deadline.domain.Deadlines;
import io.openhotline.dispatch.workorder.domain.Result.Outcome;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.UUID;

/// Provides the leak on 解放路, on a pipe of 200 mm, whose work order engineering has.
final class WorkOrders {
    static final UUID ID = new UUID(0, 1);
    static final UUID TICKET = new UUID(0, 2);
    static final Instant RECEIVED = Instant.parse("2026-11-21T08:00:00Z");
    static final Instant ACCEPTED = Instant.parse("2026-11-21T08:10:00Z");
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Actor CREW = new Actor(Role.DEPARTMENT, "engineering");
    static final Actor DESK = new Actor(Role.AGENT, "1001");
    static final Actor IMPORT = new Actor(Role.IMPORT, "archive");

    static final Order ORDER = new Order(ID, TICKET, "2026-0000123-4/1", 1, null, false, RECEIVED);
    static final Order COMPLAINT =
            new Order(ID, TICKET, "2026-0000124-2/1", 1, null, true, RECEIVED);
    static final Assignment ENGINEERING = assignedTo("engineering");
    static final Result REPAIRED = new Result(Outcome.SOLVED, "管道老化", "更换管段 12 米", null);

    static final Issued ISSUED = new Issued(ORDER, ENGINEERING);
    static final Accepted WAS_ACCEPTED = new Accepted(ORDER, ENGINEERING, ACCEPTED, null);
    static final Returned RETURNED = new Returned(ORDER, ENGINEERING, "口径 100 毫米", ACCEPTED);
    static final Completed COMPLETED = new Completed(ORDER, ENGINEERING, REPAIRED, ACCEPTED);
    static final Recalled RECALLED = new Recalled(ORDER, ENGINEERING, "用户撤诉", ACCEPTED);

    private WorkOrders() {}

    static Assignment assignedTo(String department) {
        return new Assignment(
                department,
                "leak-large-pipe",
                RECEIVED,
                new Deadlines(
                        new Deadline(
                                Instant.parse("2026-11-21T08:20:00Z"),
                                Instant.parse("2026-11-21T08:30:00Z")),
                        new Deadline(
                                Instant.parse("2026-11-22T06:00:00Z"),
                                Instant.parse("2026-11-22T08:00:00Z"))));
    }

    static Origin by(Actor actor) {
        return Origin.now(actor, NOW);
    }
}
