package io.openhotline.intake.customer;

import io.openhotline.intake.customer.domain.CustomerRefusal;
import io.openhotline.intake.customer.domain.MergeDecider;
import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Changes the directory, one record or one merge in each transaction. The caller rolls the
/// transaction back after a refusal.
@ApplicationScoped
class CustomerService {
    /// Holds the record after a change, or why there was none.
    sealed interface Outcome {
        record Done(CustomerEntity customer) implements Outcome {}

        record Refused(CustomerRefusal reason) implements Outcome {}
    }

    private final CustomerRepository customers;
    private final CustomerMergeLog merges;
    private final Ids ids;
    private final Clock clock;

    CustomerService(CustomerRepository customers, CustomerMergeLog merges, Ids ids, Clock clock) {
        this.customers = customers;
        this.merges = merges;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome create(Profile profile, Actor by) {
        var row = CustomerEntity.of(ids.next(), profile, by, now());
        return taken(row, customers.add(row));
    }

    @Transactional
    Outcome replace(UUID id, Profile profile, Actor by) {
        Optional<CustomerEntity> row = customers.lock(id);
        if (row.isEmpty()) {
            return new Outcome.Refused(CustomerRefusal.CUSTOMER_NOT_FOUND);
        }
        return row.get().mergedInto == null
                ? taken(row.get(), customers.change(row.get(), profile, by, now()))
                : new Outcome.Refused(CustomerRefusal.CUSTOMER_ALREADY_MERGED);
    }

    @Transactional
    Outcome merge(UUID from, UUID into, Actor by) {
        customers.lock(List.of(from, into));
        Optional<CustomerEntity> merged = customers.lock(from);
        Optional<CustomerEntity> target = customers.lock(into);
        if (merged.isEmpty() || target.isEmpty()) {
            return new Outcome.Refused(CustomerRefusal.CUSTOMER_NOT_FOUND);
        }
        return MergeDecider.decideMerge(merged.get().merging(), target.get().merging())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> mergedInto(merged.get(), target.get(), by));
    }

    /// Gives the record back as it was; it was never changed while it was merged.
    @Transactional
    Outcome unmerge(UUID id, Actor by) {
        Optional<CustomerEntity> row = customers.lock(id);
        return row.isEmpty()
                ? new Outcome.Refused(CustomerRefusal.CUSTOMER_NOT_FOUND)
                : MergeDecider.decideUnmerge(row.get().merging())
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> unmerged(row.get(), by));
    }

    private Outcome mergedInto(CustomerEntity merged, CustomerEntity target, Actor by) {
        merged.mergedInto = target.id;
        merges.merged(merged.id, target.id, by, now());
        return new Outcome.Done(target);
    }

    private Outcome unmerged(CustomerEntity row, Actor by) {
        row.mergedInto = null;
        merges.unmerged(row.id, by, now());
        return new Outcome.Done(row);
    }

    private static Outcome taken(CustomerEntity row, boolean hasItsAccounts) {
        return hasItsAccounts
                ? new Outcome.Done(row)
                : new Outcome.Refused(CustomerRefusal.ACCOUNT_TAKEN);
    }

    private Instant now() {
        return clock.instant();
    }
}
