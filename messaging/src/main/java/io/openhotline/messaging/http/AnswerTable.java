package io.openhotline.messaging.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
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

    private final DataSource database;
    private final Clock clock;

    AnswerTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Answer> find(Key key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                select fingerprint, status, location, body
                                from idempotent_answer where operation = ? and key = ?
                                """)) {
            statement.setString(1, key.operation());
            statement.setString(2, key.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new AnswersUnavailable(e);
        }
    }

    void add(Key key, Answer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                insert into idempotent_answer
                                    (operation, key, fingerprint, status, location, body, answered_at)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)) {
            statement.setString(1, key.operation());
            statement.setString(2, key.value());
            statement.setString(3, answer.fingerprint());
            statement.setInt(4, answer.status());
            statement.setString(5, answer.location());
            statement.setString(6, answer.body());
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            if (statement.executeUpdate() == 0) {
                throw new AlreadyAnswered();
            }
        } catch (SQLException e) {
            throw new AnswersUnavailable(e);
        }
    }

    private static Answer read(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("fingerprint"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("body"));
    }

    /// The database did not answer; mapped by its cause.
    private static final class AnswersUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnswersUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
