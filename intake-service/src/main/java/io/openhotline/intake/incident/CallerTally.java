package io.openhotline.intake.incident;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Tells whether a ticket's customer is new among the callers of an incident. A customer is known
/// by the directory, or by the telephone when several share it; without both, each ticket is a
/// caller.
@ApplicationScoped
class CallerTally {
    /// Goes by the customer's few tickets, not by the many of the incident.
    private static final String OTHER_TICKET =
            """
            with asked as (select id, customer_id, customer_phone from ticket where id = ?),
            theirs as materialized (
                select ticket.id, ticket.incident_id, ticket.phase from ticket, asked
                where ticket.customer_id = asked.customer_id and ticket.id <> asked.id
                union all
                select ticket.id, ticket.incident_id, ticket.phase from ticket, asked
                where asked.customer_id is null and ticket.id <> asked.id
                  and ticket.customer_phone = asked.customer_phone)
            select 1 from theirs where id = ? or incident_id = ? and phase = 'MERGED' limit 1
            """;

    private final Database database;

    CallerTally(Database database) {
        this.database = database;
    }

    /// Returns 0 for a customer with another ticket in the incident, else 1.
    int callersOf(UUID ticket, IncidentEntity incident) {
        return database.first(
                                OTHER_TICKET,
                                row -> row.getInt(1),
                                ticket,
                                incident.leadId,
                                incident.id)
                        .isPresent()
                ? 0
                : 1;
    }
}
