package io.openhotline.platform.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/// Tells transient faults (the database is away, a deadlock, the service stops) from faults of the
/// request or event.
public final class Faults {
    /// SQLSTATE classes: connection, resources, operator intervention, transaction rollback.
    private static final Set<String> TRANSIENT = Set.of("08", "53", "57", "40");

    /// Lists the messages of Hibernate while the service stops; it has no exception type for it.
    private static final Set<String> STOPPING =
            Set.of("Session/EntityManager is closed", "EntityManagerFactory is closed");

    private Faults() {}

    /// Looks at the fault, its causes and their suppressed faults: a failed commit suppresses the
    /// fault that was its reason.
    public static boolean isTransient(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause ->
                        Stream.concat(Stream.of(cause), Arrays.stream(cause.getSuppressed())))
                .anyMatch(Faults::isTransientCause);
    }

    private static boolean isTransientCause(Throwable fault) {
        return switch (fault) {
            case SQLTransientException _, SQLRecoverableException _ -> true;
            // The pool's own timeout has no state.
            case SQLException e when e.getSQLState() == null -> true;
            case SQLException e -> TRANSIENT.contains(e.getSQLState().substring(0, 2));
            case IllegalStateException e -> STOPPING.contains(String.valueOf(e.getMessage()));
            default -> false;
        };
    }
}
