package io.openhotline.followup.drawing;

import io.openhotline.followup.drawing.domain.Counted;
import io.openhotline.followup.drawing.domain.Stratum;
import io.openhotline.followup.drawing.domain.WorkList;
import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Database.Array;
import io.openhotline.platform.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/// Counts and draws the stored work that draws have counted; work that was counted at `now` is
/// fresh.
final class StoredWorkList implements WorkList {
    private static final String COUNTS =
            """
            count(*) as works, count(*) filter (where drawn) as drawn,
            count(*) filter (where counted_at = ?) as fresh
            from agent_work where counted_at is not null and\
            """;

    private final Database database;
    private final Instant now;

    StoredWorkList(Database database, Instant now) {
        this.database = database;
        this.now = now;
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public List<Counted> agents(LocalDate day) {
        return database.query(
                Sql.of("select agent, ")
                        .plus(COUNTS, now)
                        .plus(" day between ? and ?", mondayOf(day), day)
                        .plus(" group by agent order by agent collate \"C\""),
                row -> counted(new Stratum.OfAgent(row.getString("agent")), row));
    }

    @Override
    public List<Counted> lines(LocalDate day) {
        return database.query(
                Sql.of("select subject, line, ")
                        .plus(COUNTS, now)
                        .plus(" day = ? group by subject, line", day)
                        .plus(" order by subject, line collate \"C\""),
                row -> counted(line(row), row));
    }

    @Override
    public List<UUID> take(Stratum stratum, LocalDate day, List<Integer> positions) {
        return database.query(
                Sql.of("update agent_work set drawn = true where id in (select id from (select id,")
                        .plus(" row_number() over (order by done_at, id) - 1 as position")
                        .plus(" from agent_work where not drawn and counted_at is not null and ")
                        .plus(condition(stratum, day))
                        .plus(
                                ") as candidate where position = any (?)",
                                new Array("int", positions))
                        .plus(") returning id"),
                row -> row.getObject("id", UUID.class));
    }

    private static Sql condition(Stratum stratum, LocalDate day) {
        return switch (stratum) {
            case Stratum.OfLine(var subject, var line) ->
                    Sql.of("day = ? and subject = ? and line = ?", day, subject.name(), line);
            case Stratum.OfAgent(var agent) ->
                    Sql.of("agent = ? and day between ? and ?", agent, mondayOf(day), day);
        };
    }

    private static Stratum line(ResultSet row) throws SQLException {
        return new Stratum.OfLine(Subject.valueOf(row.getString("subject")), row.getString("line"));
    }

    private static Counted counted(Stratum stratum, ResultSet row) throws SQLException {
        return new Counted(
                stratum, row.getLong("works"), row.getLong("drawn"), row.getLong("fresh"));
    }
}
