package io.openhotline.intake.access;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.identity.Caller;
import io.openhotline.platform.identity.Rows;

/// Translates the rows of the matrix into a condition on a row of `ticket`.
final class TicketRows {
    private TicketRows() {}

    static Sql of(Rows rows, Caller caller) {
        return switch (rows) {
            case ALL -> Sql.of("true");
            case SUGGESTIONS -> Sql.of("kind = 'SUGGESTION'");
            case FOLLOWED ->
                    Sql.of(
                            "exists (select from course_event where ticket_id = ticket.id"
                                    + " and topic = ? and type = ?)",
                            Topics.FOLLOW_UPS,
                            EventTypes.FOLLOWUP_PLANNED.wireName());
            case INSPECTED ->
                    Sql.of("exists (select from inspected_ticket where ticket_id = ticket.id)");
            case PUBLISHED -> throw new IllegalArgumentException("No ticket is published");
            case OWN -> own(caller);
        };
    }

    private static Sql own(Caller caller) {
        return switch (caller.actor().role()) {
            case DEPARTMENT -> departments(caller.actor().id());
            case CUSTOMER -> customers(caller);
            case AGENT -> agents(caller);
            default -> firstReceived(caller);
        };
    }

    /// A department sees the tickets that it has, and those on which it helps another one.
    private static Sql departments(String code) {
        return Sql.of("(department = ?", code)
                .plus(" and work_order ->> 'stage' not in ('RETURNED', 'RECALLED')")
                .plus(" or exists (select from ticket_co_handler where ticket_id = ticket.id")
                .plus(" and ticket_co_handler.department = ?)", code)
                .plus(" and work_order ->> 'stage' <> 'RECALLED')");
    }

    /// An agent works on a ticket that the agent received first, has or tracks, or whose contact
    /// data the agent revealed within a shift, to call back.
    private static Sql agents(Caller caller) {
        String actor = caller.actor().toString();
        return Sql.of("(first_receiver = ? or ? in (assignee, tracker)", actor, caller.person())
                .plus(" or exists (select from access_log")
                .plus(" where access_log.ticket = ticket.id and actor = ?", actor)
                .plus(" and reason is not null and at > now() - interval '8 hours'))");
    }

    /// A customer sees what this customer filed by the app; the app itself sees all that it filed.
    private static Sql customers(Caller caller) {
        return caller.customer() == null
                ? firstReceived(caller)
                : Sql.of("customer_subject = ?", caller.customer()).and(firstReceived(caller));
    }

    /// Repeats the predicate of the index `ticket_own`.
    private static Sql firstReceived(Caller caller) {
        return Sql.of(
                "first_receiver = ? and first_receiver not like 'agent:%'",
                caller.actor().toString());
    }
}
