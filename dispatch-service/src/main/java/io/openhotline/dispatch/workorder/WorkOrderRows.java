package io.openhotline.dispatch.workorder;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.identity.Grant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Limits a caller to work orders: a department to those that it has or takes part in, once they
/// have left for it, and an importer to those of the tickets that it filed. Every other row is
/// missing for the caller.
///
/// @param owner null for a caller who may see all rows
record WorkOrderRows(@Nullable Actor owner) {
    static final WorkOrderRows ALL = new WorkOrderRows(null);

    static WorkOrderRows of(Actor actor, Grant grant) {
        return new WorkOrderRows(grant.isForAllRows() ? null : actor);
    }

    /// Returns the condition for a query of the table `work_order`.
    Sql condition() {
        return asked(
                owner,
                actor -> actor.is(Role.DEPARTMENT) ? ofDepartment(actor.id()) : filedBy(actor));
    }

    /// Returns conditions that together are [#condition()], each with an index of its own for a
    /// list.
    List<Sql> branches() {
        return owner != null && owner.is(Role.DEPARTMENT)
                ? List.of(led(owner.id()), coHandled(owner.id()))
                : List.of(condition());
    }

    private static Sql ofDepartment(String code) {
        return Sql.of("(").plus(led(code)).plus(" or ").plus(coHandled(code)).plus(")");
    }

    private static Sql led(String code) {
        return Sql.of("work_order.department = ? and work_order.released", code);
    }

    private static Sql coHandled(String code) {
        return Sql.of(
                "work_order.id in (select co_handling.work_order_id from co_handling"
                        + " where co_handling.department = ? and co_handling.stage <> 'RELEASED')",
                code);
    }

    private static Sql filedBy(Actor actor) {
        return Sql.of(
                "exists (select from ticket where ticket.id = work_order.ticket_id"
                        + " and ticket.filed_by = ?)",
                actor.toString());
    }
}
