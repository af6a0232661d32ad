package io.openhotline.messaging.http;

import io.openhotline.messaging.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The SQL of answers given to idempotency keys.
@ApplicationScoped
class AnswerTable {
    record Key(String operation, String value) {}

    record Answer(String fingerprint, int status, @Nullable String location, String body) {}

    /// Somebody else answered this key first.
    static final class AlreadyAnswered extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Database database;
    private final Clock clock;

    AnswerTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Answer> find(Key key) {
        return database
                .query(
                        """
                        select fingerprint, status, location, body
                        from idempotent_answer where operation = ? and key = ?
                        """,
                        row ->
                                new Answer(
                                        row.getString("fingerprint"),
                                        row.getInt("status"),
                                        row.getString("location"),
                                        row.getString("body")),
                        key.operation(),
                        key.value())
                .stream()
                .findFirst();
    }

    void add(Key key, Answer answer) {
        int added =
                database.update(
                        """
                        insert into idempotent_answer
                            (operation, key, fingerprint, status, location, body, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
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
}
