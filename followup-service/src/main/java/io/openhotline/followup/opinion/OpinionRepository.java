package io.openhotline.followup.opinion;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.privacy.Masking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores and lists the follow-ups about the tickets of an agent.
@ApplicationScoped
class OpinionRepository {
    private static final String OPINIONS =
            """
            select follow_up.id, follow_up.ticket_id, ticket.number, ticket.category,
                follow_up.round, follow_up.satisfaction, follow_up.satisfied, follow_up.remark,
                agent_opinion.ended_at
            from agent_opinion
                join follow_up on follow_up.id = agent_opinion.follow_up_id
                join ticket on ticket.id = follow_up.ticket_id
            where agent_opinion.agent = ? and\
            """;

    private final Database database;

    OpinionRepository(Database database) {
        this.database = database;
    }

    void add(String agent, Instant endedAt, UUID followUp) {
        database.update(
                """
                insert into agent_opinion (agent, ended_at, follow_up_id) values (?, ?, ?)
                on conflict do nothing
                """,
                agent,
                endedAt,
                followUp);
    }

    /// Returns up to one row more than the limit, the latest first; numbers of customers in a
    /// remark are masked.
    List<OpinionView> list(
            String agent, @Nullable Boolean satisfied, @Nullable Cursor after, int limit) {
        return database.query(
                Sql.of(OPINIONS, agent)
                        .plus(" ")
                        .plus(asked(satisfied, it -> Sql.of("follow_up.satisfied = ?", it)))
                        .and(
                                asked(
                                        after,
                                        last ->
                                                Sql.of(
                                                        "(agent_opinion.ended_at, follow_up.id) < (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(
                                " order by agent_opinion.ended_at desc,"
                                        + " agent_opinion.follow_up_id desc limit ?",
                                limit + 1),
                OpinionRepository::view);
    }

    private static OpinionView view(ResultSet row) throws SQLException {
        String remark = row.getString("remark");
        return new OpinionView(
                row.getObject("id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getString("number"),
                row.getString("category"),
                row.getInt("round"),
                row.getString("satisfaction"),
                row.getObject("satisfied", Boolean.class),
                remark == null ? null : Masking.text(remark),
                Database.instant(row, "ended_at"));
    }
}
