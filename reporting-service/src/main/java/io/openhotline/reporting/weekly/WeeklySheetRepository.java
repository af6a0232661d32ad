package io.openhotline.reporting.weekly;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.reporting.weekly.domain.SheetDays;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes sheets.
@ApplicationScoped
class WeeklySheetRepository implements PanacheRepositoryBase<WeeklySheetEntity, UUID> {
    private static final String BEGIN =
            """
            insert into weekly_sheet (id, due_on, first_day, last_day, made_at, content)
            select ?, ?, ?, ?, ?, '{}'
            from generations
            where next is null and exists (
                select from daily_rollup where generation = current and day between ? and ?)
            on conflict (due_on) do nothing
            """;

    private final Database database;

    WeeklySheetRepository(Database database) {
        this.database = database;
    }

    /// Inserts a sheet without content. Returns false if it is there, if another instance makes it
    /// in a transaction that this call waits for, if a rebuild is requested or running, or if
    /// nothing was counted on its days.
    boolean begin(UUID id, SheetDays sheet, Instant at) {
        return database.update(
                        BEGIN,
                        id,
                        sheet.dueOn(),
                        sheet.days().first(),
                        sheet.days().last(),
                        at,
                        sheet.days().first(),
                        sheet.days().last())
                == 1;
    }

    void fill(UUID id, String content) {
        database.update("update weekly_sheet set content = ?::jsonb where id = ?", content, id);
    }

    /// Lists sheets, the newest first.
    Page<WeeklySheetEntity> page(@Nullable Cursor after, int limit) {
        Sql listed =
                Sql.of("select id from weekly_sheet where ")
                        .plus(
                                Sql.asked(
                                        after,
                                        last ->
                                                Sql.of(
                                                        "(made_at, id) < (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(" order by made_at desc, id desc limit ?", limit + 1);
        List<UUID> ids = database.query(listed, row -> row.getObject("id", UUID.class));
        List<WeeklySheetEntity> rows = list("id in ?1 order by madeAt desc, id desc", ids);
        return Page.of(rows, limit, row -> new Cursor(row.madeAt, row.id).toString());
    }
}
