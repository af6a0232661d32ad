package io.openhotline.reporting.consumer;

import io.openhotline.reporting.fact.CallFactService;
import io.openhotline.reporting.fact.CallObserved;
import io.openhotline.reporting.fact.FactService;
import io.openhotline.reporting.fact.InspectionFactService;
import io.openhotline.reporting.fact.InspectionObserved;
import io.openhotline.reporting.fact.TicketObserved;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;

/// Collects the observations of a transaction and counts them together right before the commit, so
/// that a rollup row which a thousand events change is written once. A failure rolls back the
/// transaction, as a failure of a handler does. Hibernate registers with the transaction in the
/// same way, so its flush may come before or after.
@TransactionScoped
class ObservedBatch {
    private final List<TicketObserved> observed = new ArrayList<>();
    private final List<CallObserved> calls = new ArrayList<>();
    private final List<InspectionObserved> inspections = new ArrayList<>();
    private final TransactionManager transactions;
    private final FactService facts;
    private final CallFactService callFacts;
    private final InspectionFactService inspectionFacts;

    ObservedBatch(
            TransactionManager transactions,
            FactService facts,
            CallFactService callFacts,
            InspectionFactService inspectionFacts) {
        this.transactions = transactions;
        this.facts = facts;
        this.callFacts = callFacts;
        this.inspectionFacts = inspectionFacts;
    }

    void add(TicketObserved one) {
        if (observed.isEmpty()) {
            beforeCommit(() -> facts.process(observed));
        }
        observed.add(one);
    }

    void add(CallObserved one) {
        if (calls.isEmpty()) {
            beforeCommit(() -> callFacts.process(calls));
        }
        calls.add(one);
    }

    void add(InspectionObserved one) {
        if (inspections.isEmpty()) {
            beforeCommit(() -> inspectionFacts.process(inspections));
        }
        inspections.add(one);
    }

    private void beforeCommit(Runnable count) {
        try {
            transactions
                    .getTransaction()
                    .registerSynchronization(
                            new Synchronization() {
                                @Override
                                public void beforeCompletion() {
                                    count.run();
                                }

                                @Override
                                public void afterCompletion(int status) {}
                            });
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("The transaction takes no more work", e);
        }
    }
}
