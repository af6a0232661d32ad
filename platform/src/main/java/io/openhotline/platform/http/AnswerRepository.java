package io.openhotline.platform.http;

import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The SQL of answers given to idempotency keys.
@ApplicationScoped
class AnswerRepository {
    record Key(String operation, String value) {}

    record Answer(String fingerprint, int status, @Nullable String location, String body) {}

    /// Another request answered this key first.
    static final class AlreadyAnswered extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final String FIND =
            """
            select fingerprint, status, location, body
            from idempotent_answer where operation = ? and key = ?
            """;
    private static final String ADD =
            """
            insert into idempotent_answer
                (operation, key, fingerprint, status, location, body, answered_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Database database;
    private final Clock clock;

    AnswerRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Answer> find(Key key) {
        return database.first(FIND, AnswerRepository::read, key.operation(), key.value());
    }

    /// Throws [AlreadyAnswered] where the key has an answer.
    void add(Key key, Answer answer) {
        int added =
                database.update(
                        ADD,
                        key.operation(),
                        key.value(),
                        answer.fingerprint(),
                        answer.status(),
                        answer.location(),
                        answer.body(),
                        clock.instant());
        if (added == 0) {
            throw new AlreadyAnswered();
        }
    }

    private static Answer read(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("fingerprint"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("body"));
    }
}
