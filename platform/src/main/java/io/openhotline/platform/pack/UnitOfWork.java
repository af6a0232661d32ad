package io.openhotline.platform.pack;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/// Keeps one version from the start of a unit of work to its end: of a request, a run of a
/// schedule, or a transaction outside of both, for example a batch of records.
@Singleton
class UnitOfWork {
    private static final Object KEY = UnitOfWork.class;

    private final VersionOfRequest request;
    private final TransactionSynchronizationRegistry transactions;

    UnitOfWork(VersionOfRequest request, TransactionSynchronizationRegistry transactions) {
        this.request = request;
        this.transactions = transactions;
    }

    /// Returns the version of the unit of work, which is the one in force at its first call.
    String version(Supplier<String> inForce) {
        if (Arc.requireContainer().requestContext().isActive()) {
            return request.orElse(inForce);
        }
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                ? ofTransaction(inForce)
                : inForce.get();
    }

    private String ofTransaction(Supplier<String> inForce) {
        if (transactions.getResource(KEY) instanceof String version) {
            return version;
        }
        String version = inForce.get();
        transactions.putResource(KEY, version);
        return version;
    }
}
