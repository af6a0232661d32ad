package io.openhotline.platform.inbox;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Which events a consumer has taken over.
@ApplicationScoped
class InboxTable {
    /// `on conflict` rather than a caught duplicate key: PostgreSQL aborts the transaction on that.
    private static final String CLAIM =
            """
            insert into inbox (consumer, event_id) select ?, unnest(?)
            on conflict do nothing returning event_id
            """;

    private final Database database;

    InboxTable(Database database) {
        this.database = database;
    }

    /// Those of the ids that are new to this consumer, now remembered.
    Set<UUID> claim(String consumer, Collection<UUID> ids) {
        return new HashSet<>(
                database.query(
                        CLAIM,
                        row -> row.getObject(1, UUID.class),
                        consumer,
                        new Database.Array("uuid", ids)));
    }
}
