package io.openhotline.intake.projection;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerAdded;
import io.openhotline.contracts.WorkOrderEvent.CoHandlerReleased;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;

/// Stores which departments help with a ticket, because they see it and its files.
@ApplicationScoped
class CoHandlerRepository {
    private static final String ADD =
            """
            insert into ticket_co_handler (ticket_id, department) values (?, ?)
            on conflict do nothing
            """;
    private static final String REMOVE =
            "delete from ticket_co_handler where ticket_id = ? and department = ?";

    private final Database database;

    CoHandlerRepository(Database database) {
        this.database = database;
    }

    /// Changes nothing for any other event.
    void apply(Event event) {
        if (event instanceof CoHandlerAdded added) {
            database.update(ADD, added.ticketId(), added.coHandler());
        } else if (event instanceof CoHandlerReleased released) {
            database.update(REMOVE, released.ticketId(), released.coHandler());
        }
    }
}
