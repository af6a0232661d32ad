package io.openhotline.reporting.sql;

import java.sql.SQLException;

/// The database refused a statement or is away; the cause says which.
public final class StatementFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StatementFailed(SQLException cause) {
        super(cause);
    }
}
