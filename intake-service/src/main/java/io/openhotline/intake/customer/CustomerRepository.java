package io.openhotline.intake.customer;

import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads and stores records of the directory. An account belongs to one record.
@ApplicationScoped
class CustomerRepository implements PanacheRepositoryBase<CustomerEntity, UUID> {
    private static final String TAKE_ACCOUNTS =
            """
            insert into customer_account (account, customer_id)
            select account, ? from unnest(?) as account on conflict do nothing
            """;

    /// Follows merges to the record that goes on.
    private static final String BY_PHONE =
            """
            with recursive found as (
                select id, merged_into from customer where phones @> cast(:phones as text[])
                union
                select customer.id, customer.merged_into
                from customer join found on customer.id = found.merged_into)
            select customer.* from customer join found using (id)
            where found.merged_into is null order by id limit 20
            """;

    private static final String FAMILY =
            """
            with recursive family as (
                select id from customer where id = ?
                union
                select customer.id from customer join family on customer.merged_into = family.id)
            select id from family
            """;

    private final Database database;

    CustomerRepository(Database database) {
        this.database = database;
    }

    /// Returns false when another record has one of the accounts; the caller rolls back.
    boolean add(CustomerEntity row) {
        persist(row);
        if (row.accounts.isEmpty()) {
            return true;
        }
        flush();
        return take(row.id, row.accounts);
    }

    /// Returns false when another record has one of the accounts; the caller rolls back.
    boolean change(CustomerEntity row, Profile profile, Actor by, Instant at) {
        List<String> given = row.accounts;
        row.change(profile, by, at);
        if (given.equals(profile.accounts())) {
            return true;
        }
        database.update("delete from customer_account where customer_id = ?", row.id);
        return take(row.id, profile.accounts());
    }

    private boolean take(UUID id, List<String> accounts) {
        return accounts.isEmpty()
                || database.update(TAKE_ACCOUNTS, id, new Database.Array("text", accounts))
                        == accounts.size();
    }

    Optional<CustomerEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locks in the order of ids, so that two merges can't wait for each other.
    void lock(Collection<UUID> ids) {
        ids.stream().distinct().sorted().forEach(this::lock);
    }

    /// Returns the record that goes on where the owner is merged.
    Optional<CustomerEntity> byAccount(String account) {
        return ownerOf(account).flatMap(this::goingOn);
    }

    Optional<UUID> ownerOf(String account) {
        return database.first(
                "select customer_id from customer_account where account = ?",
                row -> row.getObject(1, UUID.class),
                account);
    }

    /// Returns the records that go on and that have the phone, themselves or by a merge.
    List<CustomerEntity> byPhone(String phone) {
        return getSession()
                .createNativeQuery(BY_PHONE, CustomerEntity.class)
                .setParameter("phones", new String[] {phone})
                .getResultList();
    }

    /// Returns the id itself and the ids of all that are merged into it, at any depth.
    List<UUID> family(UUID id) {
        return database.query(FAMILY, row -> row.getObject(1, UUID.class), id);
    }

    List<CustomerEntity> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /// Locks an account or a telephone until the transaction ends, so that two filings don't both
    /// add it.
    void lockKey(String key) {
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 24))", _ -> true, key);
    }

    /// Locks a record that was read without a lock, and reads it again.
    void lockAgain(CustomerEntity row) {
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<CustomerEntity> goingOn(UUID id) {
        Optional<CustomerEntity> row = findByIdOptional(id);
        return row.flatMap(it -> it.mergedInto == null ? row : goingOn(it.mergedInto));
    }
}
