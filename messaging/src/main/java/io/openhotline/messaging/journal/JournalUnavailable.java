package io.openhotline.messaging.journal;

import java.sql.SQLException;

/// The database did not take a fact; the transaction that wanted to state it fails with it.
final class JournalUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalUnavailable(SQLException cause) {
        super(cause);
    }
}
