package io.openhotline.followup.followup;

import static io.openhotline.platform.database.Sql.asked;

import com.fasterxml.jackson.core.type.TypeReference;
import io.openhotline.followup.followup.domain.Draw;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.followup.domain.Survey.Answer;
import io.openhotline.followup.followup.domain.Waiver;
import io.openhotline.platform.database.Columns;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.HeldRows;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.database.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The SQL of follow-ups.
@ApplicationScoped
class FollowUpTable {
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private static final Table<FollowUpRow> TABLE =
            Table.<FollowUpRow>of("follow_up", "id", "uuid", row -> row.id)
                    .keeps("ticket_id", "uuid", row -> row.ticketId)
                    .keeps("round", "int", row -> row.round)
                    .keeps("draw", "text", row -> row.draw.name())
                    .keeps("stratum", "text", row -> row.stratum)
                    .keeps("due_at", "timestamptz", row -> row.dueAt)
                    .keeps("planned_at", "timestamptz", row -> row.plannedAt)
                    .changes("status", "text", row -> row.status.name())
                    .changes("attempts", "int", row -> row.attempts)
                    .changes("misses", "int", row -> row.misses)
                    .changes("satisfaction", "text", row -> Columns.name(row.satisfaction))
                    .changes("satisfied", "bool", row -> row.satisfied)
                    .changes("remark", "text", row -> row.remark)
                    .changes("waiver", "text", row -> Columns.name(row.waiver))
                    .changes("replacement", "uuid", row -> row.replacement)
                    .changes("ended_at", "timestamptz", row -> row.endedAt)
                    .build();

    private static final String SELECT =
            "select "
                    + TABLE.columns()
                    + """
                    , case status when 'COMPLETED' then (
                        select json_agg(json_build_object('question', question, 'answer', answer)
                            order by position)
                        from follow_up_answer where follow_up_id = id) end as answers
                    from follow_up where \
                    """;

    private final Database database;

    FollowUpTable(Database database) {
        this.database = database;
    }

    HeldRows<UUID, FollowUpRow> held(TransactionSynchronizationRegistry transaction) {
        return new HeldRows<>(transaction, row -> row.id, TABLE, database);
    }

    Set<UUID> ticketsOf(Collection<UUID> ids) {
        return Set.copyOf(
                database.query(
                        "select ticket_id from follow_up where id = any (?)",
                        row -> Columns.uuid(row, "ticket_id"),
                        new Array("uuid", ids)));
    }

    List<FollowUpRow> find(Collection<UUID> ids) {
        return query(Sql.of("id = any (?)", new Array("uuid", ids)));
    }

    Optional<FollowUpRow> planned(UUID ticketId) {
        return query(Sql.of("ticket_id = ? and status = 'PLANNED'", ticketId)).stream().findFirst();
    }

    /// The earliest one.
    Optional<FollowUpRow> firstOf(UUID ticketId) {
        return query(Sql.of("ticket_id = ? order by round limit 1", ticketId)).stream().findFirst();
    }

    /// By due time, up to one more than the limit, which tells whether a page follows.
    ///
    /// @param ticketId of the ticket that the query names
    List<FollowUpRow> list(QueueQuery query, @Nullable UUID ticketId) {
        return query(
                asked(query.status(), it -> Sql.of("status = ?", it.name()))
                        .and(asked(ticketId, id -> Sql.of("ticket_id = ?", id)))
                        .and(asked(query.dueBefore(), at -> Sql.of("due_at < ?", at)))
                        .and(
                                asked(
                                        query.after(),
                                        last ->
                                                Sql.of(
                                                        "(due_at, id) > (?, ?)",
                                                        last.dueAt(),
                                                        last.id())))
                        .plus(" order by due_at, id limit ?", query.limit() + 1));
    }

    private List<FollowUpRow> query(Sql condition) {
        return database.query(Sql.of(SELECT).plus(condition), FollowUpTable::read);
    }

    private static FollowUpRow read(ResultSet result) throws SQLException {
        var row = new FollowUpRow();
        row.id = Columns.uuid(result, "id");
        row.ticketId = Columns.uuid(result, "ticket_id");
        row.round = result.getInt("round");
        row.draw = Columns.constant(Draw.class, result, "draw");
        row.stratum = result.getString("stratum");
        row.dueAt = Columns.instant(result, "due_at");
        row.plannedAt = Columns.instant(result, "planned_at");
        row.status = Columns.constant(Status.class, result, "status");
        row.attempts = result.getInt("attempts");
        row.misses = result.getInt("misses");
        row.satisfaction = Columns.constantOrNull(Satisfaction.class, result, "satisfaction");
        row.satisfied = result.getObject("satisfied", Boolean.class);
        row.remark = result.getString("remark");
        row.waiver = Columns.constantOrNull(Waiver.class, result, "waiver");
        row.replacement = result.getObject("replacement", UUID.class);
        row.endedAt = Columns.instantOrNull(result, "ended_at");
        row.answers = answers(result);
        return row;
    }

    private static List<Answer> answers(ResultSet result) throws SQLException {
        List<Answer> answers = Columns.jsonOrNull(ANSWERS, result, "answers");
        return answers == null ? List.of() : answers;
    }
}
