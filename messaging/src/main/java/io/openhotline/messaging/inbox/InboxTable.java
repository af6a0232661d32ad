package io.openhotline.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Which events a consumer has taken over.
@ApplicationScoped
class InboxTable {
    /// `on conflict` rather than a caught duplicate key: PostgreSQL aborts the transaction on that.
    private static final String CLAIM =
            """
            insert into inbox (consumer, event_id) select ?, unnest(?::uuid[])
            on conflict do nothing returning event_id
            """;

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /// Those of the ids that are new to this consumer, now remembered.
    Set<UUID> claim(String consumer, Collection<UUID> ids) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            var claimed = new HashSet<UUID>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    claimed.add(row.getObject(1, UUID.class));
                }
            }
            return claimed;
        }
    }
}
