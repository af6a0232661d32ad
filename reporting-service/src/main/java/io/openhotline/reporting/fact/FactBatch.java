package io.openhotline.reporting.fact;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/// Gathers what one transaction observes, and has it counted all at once right before the commit: a
/// poll of 500 events costs as many statements as one event does. What fails then fails the commit,
/// and so rolls back and parks like a failure while handling.
@Singleton
class FactBatch {
    private static final Object KEY = FactBatch.class;

    private final TransactionSynchronizationRegistry transaction;
    private final FactService facts;

    FactBatch(TransactionSynchronizationRegistry transaction, FactService facts) {
        this.transaction = transaction;
        this.facts = facts;
    }

    /// Refuses to work outside a transaction.
    void add(TicketObserved observed) {
        pending().observed().add(observed);
    }

    private Pending pending() {
        if (transaction.getResource(KEY) instanceof Pending pending) {
            return pending;
        }
        var pending = new Pending(facts, new ArrayList<>());
        transaction.registerInterposedSynchronization(pending);
        transaction.putResource(KEY, pending);
        return pending;
    }

    private record Pending(FactService facts, List<TicketObserved> observed)
            implements Synchronization {
        @Override
        public void beforeCompletion() {
            facts.take(observed);
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
