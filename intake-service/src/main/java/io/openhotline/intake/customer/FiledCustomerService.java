package io.openhotline.intake.customer;

import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the customer of a filing in the directory, or adds one, in the transaction of the filing.
/// The place of a filing is where something happened, not where the customer lives, and stays out.
@ApplicationScoped
public class FiledCustomerService {
    private final CustomerRepository customers;
    private final Ids ids;

    FiledCustomerService(CustomerRepository customers, Ids ids) {
        this.customers = customers;
        this.ids = ids;
    }

    /// Returns the report with the id and level of the customer, and with the kind and e-mail
    /// address that the directory knows where the filing has none. The customer is found by
    /// account, else by a telephone that one record has, or one of this name. A telephone that
    /// several share, and a filing without both, stay without a record.
    ///
    /// @param fills whether the record learns from the filing; an app could claim what isn't its
    ///   own
    @Transactional(Transactional.TxType.MANDATORY)
    public Report identified(
            Report report, @Nullable String account, boolean fills, Actor by, Instant at) {
        Profile said = said(report.customer(), account);
        if (said.accounts().isEmpty() && said.phones().isEmpty()) {
            return report;
        }
        return find(said)
                .map(known -> fills ? filled(known, said, by, at) : known)
                .or(() -> added(said, by, at))
                .map(row -> report.by(identified(report.customer(), row)))
                .orElse(report);
    }

    private Optional<CustomerEntity> find(Profile said) {
        return byAccount(said).or(() -> only(withPhone(said), said));
    }

    private Optional<CustomerEntity> byAccount(Profile said) {
        return said.accounts().stream().findFirst().flatMap(customers::byAccount);
    }

    private static Optional<CustomerEntity> only(List<CustomerEntity> sharing, Profile said) {
        return sharing.size() == 1
                ? Optional.of(sharing.getFirst())
                : sharing.stream()
                        .filter(it -> it.name != null && it.name.equals(said.name()))
                        .findFirst();
    }

    private List<CustomerEntity> withPhone(Profile said) {
        return said.phones().isEmpty() ? List.of() : customers.byPhone(said.phones().getFirst());
    }

    /// Locks the record only when it learns something.
    private CustomerEntity filled(CustomerEntity row, Profile said, Actor by, Instant at) {
        Profile free =
                row.profile().accounts().containsAll(said.accounts())
                        ? said
                        : withFreeAccounts(said);
        if (!row.profile().filledBy(free).equals(row.profile())) {
            customers.lockAgain(row);
            customers.change(row, row.profile().filledBy(free), by, at);
        }
        return row;
    }

    /// Leaves out an account that a record has already. The key is locked, so that no other filing
    /// takes it meanwhile.
    private Profile withFreeAccounts(Profile said) {
        said.accounts().forEach(customers::lockKey);
        boolean isFree = said.accounts().stream().allMatch(it -> customers.ownerOf(it).isEmpty());
        return isFree ? said : said.withoutAccounts();
    }

    /// Adds a record unless several share the telephone, or another filing has just added it.
    private Optional<CustomerEntity> added(Profile said, Actor by, Instant at) {
        Stream.concat(said.accounts().stream(), said.phones().stream().limit(1))
                .forEach(customers::lockKey);
        List<CustomerEntity> sharing = withPhone(said);
        Optional<CustomerEntity> meanwhile = byAccount(said).or(() -> only(sharing, said));
        if (meanwhile.isPresent() || said.accounts().isEmpty() && !sharing.isEmpty()) {
            return meanwhile;
        }
        var row = CustomerEntity.of(ids.next(), said, by, at);
        customers.add(row);
        return Optional.of(row);
    }

    private static Profile said(@Nullable Customer filed, @Nullable String account) {
        return new Profile(
                filed == null ? null : filed.name(),
                filed == null ? null : filed.kind(),
                null,
                Stream.ofNullable(account).toList(),
                filed == null ? List.of() : phones(filed.telephone()),
                List.of(),
                null,
                null,
                false,
                filed == null ? null : filed.email());
    }

    private static List<String> phones(@Nullable Telephone telephone) {
        return telephone == null
                ? List.of()
                : Stream.concat(Stream.of(telephone.number()), telephone.further().stream())
                        .distinct()
                        .limit(Profile.MOST)
                        .toList();
    }

    private static Customer identified(@Nullable Customer filed, CustomerEntity row) {
        return filed == null
                ? new Customer(null, null, row.kind, row.level, row.id, row.email)
                : new Customer(
                        filed.name(),
                        filed.telephone(),
                        filed.kind() == null ? row.kind : filed.kind(),
                        row.level,
                        row.id,
                        filed.email() == null ? row.email : filed.email());
    }
}
