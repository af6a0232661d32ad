package io.openhotline.dispatch.ladder;

import io.openhotline.dispatch.ladder.domain.Audience;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
import io.openhotline.dispatch.ladder.domain.Step;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Translates between a step and its row. The audience is one text, because a step names few.
final class LadderRow {
    static final String COLUMNS =
            "s.id, s.ticket_id, s.work_order_id, s.number, s.department, s.clock, s.started_at, s.step,"
                    + " s.moment, s.due_at, s.audience, s.raises_severity, s.queue, s.raised_at,"
                    + " s.part, s.recorded, s.withdrawn_at";

    private LadderRow() {}

    static String audience(Step step) {
        return step.audience().stream().map(Audience::name).collect(Collectors.joining(" "));
    }

    static LadderStep read(ResultSet row) throws SQLException {
        return new LadderStep(
                row.getLong("id"),
                new LadderSubject(
                        row.getObject("ticket_id", UUID.class),
                        row.getObject("work_order_id", UUID.class),
                        row.getString("number"),
                        row.getString("department"),
                        !row.getString("part").isEmpty()),
                new PlannedStep(
                        row.getString("clock"),
                        Database.instant(row, "started_at"),
                        step(row),
                        Database.instant(row, "moment"),
                        Database.instant(row, "due_at"),
                        row.getBoolean("recorded")),
                Database.instantOrNull(row, "raised_at"),
                Database.instantOrNull(row, "withdrawn_at"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                Duration.parse(row.getString("step")),
                audience(row.getString("audience")),
                row.getBoolean("raises_severity"),
                row.getString("queue"));
    }

    private static List<Audience> audience(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Audience::valueOf)
                .toList();
    }
}
