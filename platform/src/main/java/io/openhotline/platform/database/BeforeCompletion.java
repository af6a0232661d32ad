package io.openhotline.platform.database;

import jakarta.transaction.Synchronization;

/// Work that is a transaction's last part: where it fails, the transaction is rolled back.
record BeforeCompletion(Runnable work) implements Synchronization {
    @Override
    public void beforeCompletion() {
        work.run();
    }

    @Override
    public void afterCompletion(int status) {
        // what was written is committed or gone
    }
}
