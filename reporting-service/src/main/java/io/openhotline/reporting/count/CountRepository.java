package io.openhotline.reporting.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import io.openhotline.reporting.count.CountJob.State;
import io.openhotline.reporting.count.CountJob.StoredLine;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.reporting.figure.domain.Question;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores jobs. The instance that continues a job locks its row until the end of its transaction.
@Singleton
class CountRepository {
    private static final String ADD =
            """
            insert into count_job
                (id, requested_by, requested_at, first_day, last_day, by, filters, department, state)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, 'RUNNING')
            """;
    private static final String NEXT =
            """
            select id from count_job where state = 'RUNNING'
            order by requested_at limit ? for update skip locked
            """;
    private static final String UPDATE =
            """
            update count_job set state = ?, generation = ?, after_ticket = ?, counted = ?, total = ?,
                lines = ?::jsonb, ended_at = case when ? = 'RUNNING' then null else now() end
            where id = ?
            """;

    private final Database database;
    private final ObjectMapper json;

    CountRepository(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(UUID id, String by, Instant at, Question question) {
        database.update(
                ADD,
                id,
                by,
                at,
                question.days().first(),
                question.days().last(),
                Array.of("text", question.by(), Axis::name),
                write(question.filters()),
                question.department());
    }

    long running() {
        return database.first(
                        "select count(*) from count_job where state = 'RUNNING'",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    void deleteEndedBefore(Instant moment) {
        database.update("delete from count_job where ended_at < ?", moment);
    }

    /// Finds a job, and none of another department if one is given.
    Optional<CountJob> find(UUID id, @Nullable String department) {
        Sql sql =
                Sql.of("select * from count_job where id = ?", id)
                        .and(Sql.asked(department, own -> Sql.of("department = ?", own)));
        return database.query(sql, this::read).stream().findFirst();
    }

    /// Locks the oldest jobs, skips locked ones, and returns their ids.
    List<UUID> lockNext(int limit) {
        return database.query(NEXT, row -> row.getObject("id", UUID.class), limit);
    }

    void update(CountJob job) {
        database.update(
                UPDATE,
                job.state().name(),
                job.generation(),
                job.after(),
                job.counted(),
                job.total(),
                write(job.lines()),
                job.state().name(),
                job.id());
    }

    private CountJob read(ResultSet row) throws SQLException {
        String lines = row.getString("lines");
        return new CountJob(
                row.getObject("id", UUID.class),
                row.getString("requested_by"),
                Database.instant(row, "requested_at"),
                question(row),
                State.valueOf(row.getString("state")),
                row.getInt("generation"),
                row.getObject("after_ticket", UUID.class),
                row.getLong("counted"),
                row.getLong("total"),
                lines == null ? List.of() : parse(lines, new TypeReference<List<StoredLine>>() {}));
    }

    private Question question(ResultSet row) throws SQLException {
        return new Question(
                new Span(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                Arrays.stream((String[]) row.getArray("by").getArray()).map(Axis::valueOf).toList(),
                parse(row.getString("filters"), new TypeReference<Map<Axis, String>>() {}),
                row.getString("department"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON", e);
        }
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored JSON is no " + type.getType(), e);
        }
    }
}
