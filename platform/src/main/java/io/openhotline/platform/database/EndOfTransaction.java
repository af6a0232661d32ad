package io.openhotline.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/// For what is collected in a transaction and written together as its last part. Where that fails,
/// the transaction is rolled back.
@ApplicationScoped
public class EndOfTransaction {
    private final TransactionSynchronizationRegistry transaction;

    EndOfTransaction(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /// Within a transaction.
    public void write(Runnable work) {
        transaction.registerInterposedSynchronization(new BeforeCompletion(work));
    }
}
