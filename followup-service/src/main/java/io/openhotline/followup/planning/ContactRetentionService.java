package io.openhotline.followup.planning;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Deletes the contact of a ticket that was not sampled, once the ticket is too old to replace
/// another one. The end of a follow-up deletes all other contacts.
@PackScoped
class ContactRetentionService {
    private static final Logger LOG = Logger.getLogger(ContactRetentionService.class);

    /// Limits the tickets of one transaction, so that it doesn't hold many locks.
    private static final int BATCH = 1_000;

    /// The contact of a merged ticket ends with that of the ticket that goes on.
    private static final String MERGED =
            """
            update ticket set customer_name = null, customer_phone = null,
                customer_extension = null, customer_further_phones = null,
                customer_email = null, customer_language = null
            from ticket as kept
            where kept.id = ticket.merged_into
              and (ticket.customer_phone is not null or ticket.customer_name is not null)
              and kept.customer_phone is null and kept.customer_name is null
              and (kept.handled_at is not null or kept.withdrawn_at is not null)
            """;

    private final Database database;
    private final FollowUpPolicy policy;
    private final CustomerCap cap;
    private final Clock clock;

    ContactRetentionService(
            Database database, FollowUpPolicy policy, CustomerCap cap, Clock clock) {
        this.database = database;
        this.policy = policy;
        this.cap = cap;
        this.clock = clock;
    }

    /// Skips tickets that another transaction has locked; a later run processes them.
    @Transactional
    void deleteOldContacts() {
        int deleted =
                database.update(
                        """
                        update ticket set customer_name = null, customer_phone = null,
                            customer_extension = null, customer_further_phones = null,
                            customer_email = null, customer_language = null
                        where id in (
                            select id from ticket
                            where (customer_phone is not null or customer_name is not null)
                              and handled_at < ?
                              and not exists (
                                  select from follow_up
                                  where ticket_id = ticket.id and status = 'PLANNED')
                              and not exists (
                                  select from rework_limit
                                  where ticket_id = ticket.id and decided_at is null)
                            order by handled_at limit ? for update skip locked)
                        """,
                        clock.instant().minus(policy.drawWithin()),
                        BATCH);
        deleted += database.update(MERGED);
        cap.prune(clock.instant());
        LOG.debugf("%d contacts deleted", deleted);
    }
}
