package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Contact;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasAttempted;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.CommitBatch;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The attempts to reach customers, never changed; those of a transaction in one statement.
@ApplicationScoped
class AttemptTable {
    /// The attempts of a follow-up are numbered from 1.
    record Row(UUID followUpId, int attempt, Contact contact, String actor, Instant attemptedAt) {}

    private static final Table<Row> TABLE =
            Table.<Row>of("follow_up_attempt", "follow_up_id", "uuid", Row::followUpId)
                    .keeps("attempt", "int", Row::attempt)
                    .keeps("contact", "text", row -> row.contact().name())
                    .keeps("actor", "text", Row::actor)
                    .keeps("attempted_at", "timestamptz", Row::attemptedAt)
                    .build();

    private static final String OF_FOLLOW_UP =
            "select "
                    + TABLE.columns()
                    + " from follow_up_attempt where follow_up_id = ? order by attempt";

    private final Database database;
    private final CommitBatch<Row> rows;

    AttemptTable(Database database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.rows = new CommitBatch<>(transaction, added -> TABLE.insert(database, added));
    }

    void add(WasAttempted attempted, Actor actor) {
        rows.add(
                new Row(
                        attempted.plan().id(),
                        attempted.attempt(),
                        attempted.contact(),
                        actor.toString(),
                        attempted.at()));
    }

    List<Row> of(UUID followUpId) {
        return database.query(OF_FOLLOW_UP, AttemptTable::read, followUpId);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                Columns.uuid(row, "follow_up_id"),
                row.getInt("attempt"),
                Columns.constant(Contact.class, row, "contact"),
                row.getString("actor"),
                Columns.instant(row, "attempted_at"));
    }
}
