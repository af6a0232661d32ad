package io.openhotline.followup.drawing;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.followup.drawing.domain.DrawRules;
import io.openhotline.followup.drawing.domain.Stratum;
import io.openhotline.followup.drawing.domain.StratumDraw;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Adds and lists the record of the draws, which never changes.
@ApplicationScoped
class DrawRepository {
    private final Database database;

    DrawRepository(Database database) {
        this.database = database;
    }

    void add(UUID id, StratumDraw draw, DrawRules rules, Instant now) {
        boolean line = draw.stratum() instanceof Stratum.OfLine;
        database.update(
                """
                insert into inspection_draw (id, day, subject, line, agent, works, required,
                    before, drawn, rate, per_agent, drawn_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                draw.day(),
                draw.stratum() instanceof Stratum.OfLine(var subject, _) ? subject.name() : null,
                draw.stratum() instanceof Stratum.OfLine(_, var code) ? code : null,
                draw.stratum() instanceof Stratum.OfAgent(var agent) ? agent : null,
                draw.works(),
                draw.required(),
                draw.before(),
                draw.drawn().size(),
                line ? rules.rate().value() : null,
                line ? null : rules.perAgent(),
                now);
    }

    /// Returns up to one row more than the limit, the latest draw first.
    List<DrawView> list(DrawQuery query) {
        return database.query(
                Sql.of("select * from inspection_draw where ")
                        .plus(asked(query.day(), day -> Sql.of("day = ?", day)))
                        .and(asked(query.agent(), agent -> Sql.of("agent = ?", agent)))
                        .and(asked(query.line(), line -> Sql.of("line = ?", line)))
                        .and(
                                asked(
                                        query.after(),
                                        last ->
                                                Sql.of(
                                                        "(drawn_at, id) < (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(" order by drawn_at desc, id desc limit ?", query.limit() + 1),
                DrawRepository::view);
    }

    private static DrawView view(ResultSet row) throws SQLException {
        return new DrawView(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("subject"),
                row.getString("line"),
                row.getString("agent"),
                row.getLong("works"),
                row.getLong("required"),
                row.getLong("before"),
                row.getLong("drawn"),
                row.getBigDecimal("rate"),
                row.getObject("per_agent", Integer.class),
                Database.instant(row, "drawn_at"));
    }
}
