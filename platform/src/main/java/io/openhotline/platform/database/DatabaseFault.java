package io.openhotline.platform.database;

import java.sql.SQLException;

/// A statement that failed. [Faults] decides from the cause whether the fault is transient.
public final class DatabaseFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFault(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
