package io.openhotline.platform.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Gathers what one transaction has to write, and writes it at once right before the commit: a
/// transaction of many tickets costs as many statements as one of a single ticket. What fails then
/// fails the commit, and rolls all of it back.
public final class CommitBatch<T> {
    private final TransactionSynchronizationRegistry transaction;
    private final Consumer<List<T>> write;
    private final Runnable committed;

    public CommitBatch(TransactionSynchronizationRegistry transaction, Consumer<List<T>> write) {
        this(transaction, write, () -> {});
    }

    /// @param committed called after the commit of each transaction that had something to write
    public CommitBatch(
            TransactionSynchronizationRegistry transaction,
            Consumer<List<T>> write,
            Runnable committed) {
        this.transaction = transaction;
        this.write = write;
        this.committed = committed;
    }

    /// Refuses to work outside a transaction.
    public void add(T item) {
        pending().add(item);
    }

    @SuppressWarnings("unchecked") // the resource under this key is always ours
    private List<T> pending() {
        if (transaction.getResource(this) instanceof List<?> pending) {
            return (List<T>) pending;
        }
        var pending = new ArrayList<T>();
        transaction.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                        write.accept(pending);
                    }

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            committed.run();
                        }
                    }
                });
        transaction.putResource(this, pending);
        return pending;
    }
}
