package io.openhotline.reporting.edition;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.reporting.edition.domain.Duty;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes editions.
@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<EditionEntity, UUID> {
    private static final String DRAFT =
            """
            insert into edition (id, duty, period, due_on, drafted_at)
            select ?, ?, ?, ?, ?
            where exists (
                select from daily_rollup
                where generation = (select current from generations) and day <= ?)
            on conflict (duty, period) do nothing
            """;

    private final Database database;

    EditionRepository(Database database) {
        this.database = database;
    }

    /// Inserts the draft of a duty. Returns false if another instance has done so, or if nothing
    /// was counted before the end of the period: a hotline owes no report about a time before its
    /// start.
    boolean draft(UUID id, Duty duty, Instant at) {
        return database.update(
                        DRAFT,
                        id,
                        duty.code(),
                        duty.period().text(),
                        duty.dueOn(),
                        at,
                        duty.period().days().last())
                == 1;
    }

    Optional<EditionEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @param published shows those that are published, or those that are not; null shows all
    Page<EditionEntity> page(@Nullable Boolean published, @Nullable Cursor after, int limit) {
        Sql listed =
                Sql.of("select id from edition where ")
                        .plus(
                                Sql.asked(
                                        published,
                                        is -> Sql.of("(published_at is not null) = ?", is)))
                        .and(
                                Sql.asked(
                                        after,
                                        last ->
                                                Sql.of(
                                                        "(drafted_at, id) > (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(" order by drafted_at, id limit ?", limit + 1);
        List<UUID> ids = database.query(listed, row -> row.getObject("id", UUID.class));
        List<EditionEntity> rows = list("id in ?1 order by draftedAt, id", ids);
        return Page.of(rows, limit, row -> new Cursor(row.draftedAt, row.id).toString());
    }
}
