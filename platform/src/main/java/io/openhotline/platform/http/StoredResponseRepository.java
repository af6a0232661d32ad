package io.openhotline.platform.http;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Stores the response that each idempotency key of a caller got.
@ApplicationScoped
class StoredResponseRepository {
    record Key(String caller, String operation, String value) {}

    /// @param fingerprint of the request's body
    /// @param location of the created resource, where there is one
    record StoredResponse(String fingerprint, int status, @Nullable String location, String body) {}

    /// A concurrent request with the same key was stored first.
    static final class AlreadyStored extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final String FIND =
            """
            select fingerprint, status, location, body
            from idempotent_answer where operation = ? and key = ?
                and (caller = ? or caller = '' and fingerprint = ?)
            order by caller desc
            """;
    private static final String ADD =
            """
            insert into idempotent_answer
                (caller, operation, key, fingerprint, status, location, body, answered_at, imported)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Database database;
    private final Clock clock;

    StoredResponseRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Finds the caller's response. A row of an earlier version has no caller and counts for a body
    /// with the same fingerprint only.
    Optional<StoredResponse> find(Key key, String fingerprint) {
        return database.first(
                FIND,
                StoredResponseRepository::read,
                key.operation(),
                key.value(),
                key.caller(),
                fingerprint);
    }

    /// Throws [AlreadyStored] if the key has a response.
    ///
    /// @param imported keeps the response as long as a file may be imported again
    void add(Key key, StoredResponse response, boolean imported) {
        int added =
                database.update(
                        ADD,
                        key.caller(),
                        key.operation(),
                        key.value(),
                        response.fingerprint(),
                        response.status(),
                        response.location(),
                        response.body(),
                        clock.instant(),
                        imported);
        if (added == 0) {
            throw new AlreadyStored();
        }
    }

    private static StoredResponse read(ResultSet row) throws SQLException {
        return new StoredResponse(
                row.getString("fingerprint"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("body"));
    }
}
