package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.domain.EntryKind;
import io.openhotline.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts the entries of a department in a month, by kind.
@ApplicationScoped
class CountRepository {
    /// Counts entries, those with an appeal, and those whose appeal was granted.
    record Counted(EntryKind kind, int entries, int appealed, int granted) {}

    private static final String COUNT =
            """
            select kind, count(*), count(appealed_at), count(*) filter (where appeal_granted)
            from department_entry
            where department = ? and month = ? and withdrawn_at is null
            group by kind
            """;

    private final Database database;

    CountRepository(Database database) {
        this.database = database;
    }

    Map<EntryKind, Counted> count(String department, YearMonth month) {
        return database
                .query(
                        COUNT,
                        row ->
                                new Counted(
                                        EntryKind.valueOf(row.getString(1)),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4)),
                        department,
                        month.toString())
                .stream()
                .collect(Collectors.toMap(Counted::kind, Function.identity()));
    }
}
