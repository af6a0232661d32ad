package io.openhotline.intake.customer;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Access;
import io.openhotline.platform.privacy.AccessLogService;
import io.openhotline.platform.privacy.RevealReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads records of the directory as the caller may see them, and logs what is read in clear. The
/// log names the record in its note, because a customer is no ticket.
@ApplicationScoped
class CustomerReader {
    private static final List<String> IN_CLEAR = List.of("phone", "name", "address", "account");

    private final CustomerRepository customers;
    private final AccessLogService log;
    private final CurrentActor current;

    CustomerReader(CustomerRepository customers, AccessLogService log, CurrentActor current) {
        this.customers = customers;
        this.log = log;
        this.current = current;
    }

    @Transactional
    Optional<CustomerView> find(UUID id) {
        return customers.findByIdOptional(id).map(this::view);
    }

    /// Shows the record as the caller's role may see it.
    @Transactional
    CustomerView view(CustomerEntity row) {
        if (current.grant().contact() != ContactAccess.CLEAR) {
            return masked(row);
        }
        record(CustomerResource.GET, row.id, null, null);
        return CustomerView.of(row, merged(row));
    }

    CustomerView masked(CustomerEntity row) {
        return CustomerView.masked(row, merged(row));
    }

    /// Returns empty, and logs nothing, when the record is missing.
    @Transactional
    Optional<CustomerView> reveal(UUID id, RevealReason reason, @Nullable String note) {
        return customers
                .findByIdOptional(id)
                .map(row -> {
                    record(CustomerRevealResource.OPERATION, id, reason, note);
                    return CustomerView.of(row, merged(row));
                });
    }

    private List<UUID> merged(CustomerEntity row) {
        return customers.family(row.id).stream().filter(id -> !id.equals(row.id)).toList();
    }

    private void record(
            String operation, UUID id, @Nullable RevealReason reason, @Nullable String note) {
        var caller = current.caller();
        log.record(
                new Access(
                        caller.actor(),
                        caller.person(),
                        caller.client(),
                        operation,
                        null,
                        IN_CLEAR,
                        reason,
                        "customer " + id + (note == null ? "" : ": " + note)));
    }
}
