package io.openhotline.intake.customer;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Keeps who merged records of the directory, and who took a merge back.
@ApplicationScoped
class CustomerMergeLog {
    private static final String MERGED =
            "insert into customer_merge (customer_id, into_id, merged_by, merged_at)"
                    + " values (?, ?, ?, ?)";
    private static final String UNMERGED =
            "update customer_merge set unmerged_by = ?, unmerged_at = ?"
                    + " where customer_id = ? and unmerged_at is null";

    private final Database database;

    CustomerMergeLog(Database database) {
        this.database = database;
    }

    void merged(UUID customer, UUID into, Actor by, Instant at) {
        database.update(MERGED, customer, into, by.toString(), at);
    }

    void unmerged(UUID customer, Actor by, Instant at) {
        database.update(UNMERGED, by.toString(), at, customer);
    }
}
