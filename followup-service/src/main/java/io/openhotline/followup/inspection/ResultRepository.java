package io.openhotline.followup.inspection;

import static java.util.Objects.requireNonNull;

import io.openhotline.followup.inspection.domain.Mark;
import io.openhotline.followup.inspection.domain.Result;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/// Adds results to their sums, in the month of the sheet, and lists the sums.
@PackScoped
class ResultRepository {
    private static final String ADD =
            """
            insert into inspection_result (month, agent, subject, line, kind, code,
                inspections, passed, points, most)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (month, agent, subject, line, kind, code) do update set
                inspections = inspection_result.inspections + excluded.inspections,
                passed = inspection_result.passed + excluded.passed,
                points = inspection_result.points + excluded.points,
                most = inspection_result.most + excluded.most
            """;

    private final Database database;
    private final ZoneId zone;

    ResultRepository(Database database, FollowUpPolicy policy) {
        this.database = database;
        this.zone = policy.timeZone();
    }

    void add(InspectionEntity row, Result result, Instant completedAt) {
        add(row, result, completedAt, 1);
    }

    /// Replaces a counted result by another one in its month.
    void replace(InspectionEntity row, Result before, Result after) {
        Instant completedAt = requireNonNull(row.completedAt);
        add(row, before, completedAt, -1);
        add(row, after, completedAt, 1);
    }

    List<ResultView> list(ResultQuery query, Sql rows) {
        return database.query(
                Sql.of("select ")
                        .plus(query.by().key() + " as code, sum(inspections) as inspections,")
                        .plus(" sum(passed) as passed, sum(points) as points, sum(most) as most")
                        .plus(
                                " from inspection_result where month between ? and ?",
                                query.from().toString(),
                                query.to().toString())
                        .plus(" and kind = ?", query.by().kind())
                        .and(rows)
                        .and(Sql.asked(query.agent(), it -> Sql.of("agent = ?", it)))
                        .and(Sql.asked(query.line(), it -> Sql.of("line = ?", it)))
                        .plus(" group by 1 having sum(inspections) > 0 order by 1"),
                row ->
                        ResultView.of(
                                row.getString("code"),
                                row.getLong("inspections"),
                                row.getLong("passed"),
                                row.getLong("points"),
                                row.getLong("most"),
                                query.by()));
    }

    private void add(InspectionEntity row, Result result, Instant completedAt, int sign) {
        add(row, completedAt, "SCORE", "", sign, result.passed() ? 1 : 0, result.score(), 100);
        for (Mark mark : result.marks()) {
            int full = mark.points() == mark.most() ? 1 : 0;
            add(row, completedAt, "ITEM", mark.item(), sign, full, mark.points(), mark.most());
        }
        result.fatals().forEach(code -> add(row, completedAt, "FATAL", code, sign, 0, 0, 0));
    }

    private void add(
            InspectionEntity row,
            Instant completedAt,
            String kind,
            String code,
            int sign,
            int passed,
            int points,
            int most) {
        database.update(
                ADD,
                YearMonth.from(completedAt.atZone(zone)).toString(),
                row.agent,
                row.subject.name(),
                row.line,
                kind,
                code,
                sign,
                sign * passed,
                sign * points,
                sign * most);
    }
}
