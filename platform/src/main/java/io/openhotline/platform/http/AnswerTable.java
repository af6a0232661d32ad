package io.openhotline.platform.http;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The SQL of answers given to idempotency keys.
@ApplicationScoped
class AnswerTable {
    record Key(String operation, String value) {}

    record Stored(Key key, Answer answer) {}

    record Answer(String fingerprint, int status, @Nullable String location, String body) {}

    /// Somebody else answered this key first.
    static final class AlreadyAnswered extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final String FIND =
            """
            select operation, key, fingerprint, status, location, body
            from idempotent_answer where operation = any (?) and key = any (?)
            """;
    private static final String ADD =
            """
            insert into idempotent_answer
                (operation, key, fingerprint, status, location, body, answered_at)
            select answer.*, ?::timestamptz
            from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[]) answer
            on conflict do nothing
            """;

    private final Database database;
    private final Clock clock;

    AnswerTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Answer> find(Key key) {
        return Optional.ofNullable(find(List.of(key)).get(key));
    }

    /// Those that there are.
    Map<Key, Answer> find(Collection<Key> keys) {
        return database
                .query(
                        FIND,
                        AnswerTable::read,
                        Array.of("text", keys, Key::operation),
                        Array.of("text", keys, Key::value))
                .stream()
                .filter(stored -> keys.contains(stored.key()))
                .collect(Collectors.toMap(Stored::key, Stored::answer));
    }

    /// All of them, or [AlreadyAnswered].
    void add(Collection<Stored> answers) {
        if (answers.isEmpty()) {
            return;
        }
        int added =
                database.update(
                        ADD,
                        clock.instant(),
                        Array.of("text", answers, stored -> stored.key().operation()),
                        Array.of("text", answers, stored -> stored.key().value()),
                        Array.of("text", answers, stored -> stored.answer().fingerprint()),
                        Array.of("int", answers, stored -> stored.answer().status()),
                        Array.of("text", answers, stored -> stored.answer().location()),
                        Array.of("text", answers, stored -> stored.answer().body()));
        if (added < answers.size()) {
            throw new AlreadyAnswered();
        }
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                new Key(row.getString("operation"), row.getString("key")),
                new Answer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("body")));
    }
}
