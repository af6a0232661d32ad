package io.openhotline.platform.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/// Tells transient faults (the database is away, a deadlock) from faults of the request or event.
public final class Faults {
    /// SQLSTATE classes: connection, resources, operator intervention, transaction rollback.
    private static final Set<String> TRANSIENT = Set.of("08", "53", "57", "40");

    private Faults() {}

    public static boolean isTransient(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Faults::isTransientCause);
    }

    private static boolean isTransientCause(Throwable fault) {
        return switch (fault) {
            case SQLTransientException _, SQLRecoverableException _ -> true;
            // The pool's own time-out carries no state.
            case SQLException e when e.getSQLState() == null -> true;
            case SQLException e -> TRANSIENT.contains(e.getSQLState().substring(0, 2));
            default -> false;
        };
    }
}
