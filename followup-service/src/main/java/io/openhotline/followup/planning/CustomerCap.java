package io.openhotline.followup.planning;

import io.openhotline.followup.policy.AskingPolicy.Cap;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps customers from being asked more often than the pack allows. Identifies customers only by a
/// keyed hash of their telephone number; a customer without a number is not counted.
@PackScoped
class CustomerCap {
    private static final int BATCH = 1_000;

    private final FollowUpPolicy policy;
    private final CustomerHash hash;
    private final Database database;

    CustomerCap(FollowUpPolicy policy, CustomerHash hash, Database database) {
        this.policy = policy;
        this.hash = hash;
        this.database = database;
    }

    /// Returns whether the customer was chosen as often as the pack allows. Locks the customer
    /// until the end of the transaction, so that two replicas don't choose one twice.
    boolean isReached(HandledTicket ticket, Instant now) {
        Cap cap = policy.asking().cap();
        byte[] customer = cap == null ? null : hash(ticket);
        return cap != null && customer != null && isReached(cap, customer, now);
    }

    private boolean isReached(Cap cap, byte[] customer, Instant now) {
        database.query(
                "select pg_advisory_xact_lock(?)", _ -> true, CustomerHash.lockKey(customer));
        return database.query(
                                "select count(*) from asked_customer where customer = ? and planned_at > ?",
                                row -> row.getLong(1),
                                customer,
                                now.minus(cap.within()))
                        .getFirst()
                >= cap.surveys();
    }

    /// Counts a planned follow-up.
    void count(UUID followUp, HandledTicket ticket, Instant now) {
        byte[] customer = policy.asking().cap() == null ? null : hash(ticket);
        if (customer != null) {
            database.update(
                    "insert into asked_customer (follow_up_id, customer, planned_at)"
                            + " values (?, ?, ?)",
                    followUp,
                    customer,
                    now);
        }
    }

    /// Removes a follow-up whose customer was not asked.
    void forget(UUID followUp) {
        if (policy.asking().cap() != null) {
            database.update("delete from asked_customer where follow_up_id = ?", followUp);
        }
    }

    /// Deletes up to a batch of entries that no longer count; skips locked ones.
    void prune(Instant now) {
        Instant since =
                Optional.ofNullable(policy.asking().cap())
                        .map(cap -> now.minus(cap.within()))
                        .orElse(now);
        database.update(
                """
                delete from asked_customer where follow_up_id in (
                    select follow_up_id from asked_customer where planned_at < ?
                    order by planned_at limit ? for update skip locked)
                """,
                since,
                BATCH);
    }

    private byte @Nullable [] hash(HandledTicket ticket) {
        var details = ticket.details();
        String phone = details == null ? null : details.contact().phone();
        return phone == null || phone.isBlank() ? null : hash.of(phone);
    }
}
