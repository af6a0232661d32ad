package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.reporting.reconciliation.ReconciliationJob.State;
import io.openhotline.reporting.reconciliation.domain.Peer;
import io.openhotline.reporting.report.domain.Span;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores reconciliations. The instance that continues one claims it for a while by `not_before`;
/// if the instance dies, another one claims it after that time.
@Singleton
class ReconciliationRepository {
    private static final String ADD =
            """
            insert into reconciliation
                (id, requested_by, requested_at, night, first_day, last_day, grace_seconds, state,
                    peer, day, not_before)
            values (?, ?, ?, ?, ?, ?, ?, 'COMPARING', ?, ?, ?)
            on conflict (night) do nothing
            """;
    private static final String CLAIM =
            """
            update reconciliation set not_before = ? where id = (
                select id from reconciliation
                where state in ('COMPARING', 'CONFIRMING') and not_before <= ?
                order by not_before limit 1 for update skip locked)
            returning *
            """;
    private static final String LOCK =
            "select id from reconciliation where id = ? and not_before = ? for update";
    private static final String UPDATE =
            """
            update reconciliation set state = ?, peer = ?, day = ?, not_before = ?, complete = ?,
                attempts = 0, fault = null, ended_at = case when ? = 'DONE' then ? end
            where id = ?
            """;
    private static final String POSTPONE =
            """
            update reconciliation set attempts = attempts + 1, fault = ?, not_before = ?,
                state = case when attempts + 1 < ? then state else 'FAILED' end,
                ended_at = case when attempts + 1 < ? then null else ?::timestamptz end
            where id = ? and state in ('COMPARING', 'CONFIRMING')
            """;

    private final Database database;

    ReconciliationRepository(Database database) {
        this.database = database;
    }

    /// Returns false if the night has one already.
    boolean add(ReconciliationJob job, @Nullable LocalDate night) {
        return database.update(
                        ADD,
                        job.id(),
                        job.requestedBy(),
                        job.requestedAt(),
                        night,
                        job.days().first(),
                        job.days().last(),
                        (int) job.grace().toSeconds(),
                        job.peer().name(),
                        job.day(),
                        job.requestedAt())
                == 1;
    }

    long running() {
        return database.first(
                        "select count(*) from reconciliation"
                                + " where state in ('COMPARING', 'CONFIRMING')",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    void deleteEndedBefore(Instant moment) {
        database.update("delete from reconciliation where ended_at < ?", moment);
    }

    Optional<ReconciliationJob> find(UUID id) {
        return database.first(
                "select * from reconciliation where id = ?", ReconciliationRepository::read, id);
    }

    /// Returns the newest first.
    List<ReconciliationJob> page(@Nullable Cursor after, int limit) {
        return database.query(
                Sql.of("select * from reconciliation where ")
                        .plus(
                                Sql.asked(
                                        after,
                                        last ->
                                                Sql.of(
                                                        "(requested_at, id) < (?, ?)",
                                                        last.at(),
                                                        last.id())))
                        .plus(" order by requested_at desc, id desc limit ?", limit),
                ReconciliationRepository::read);
    }

    Optional<ReconciliationJob> lastDone() {
        return database.first(
                "select * from reconciliation where state = 'DONE' order by ended_at desc limit 1",
                ReconciliationRepository::read);
    }

    /// Claims the one that waits longest; empty if none is due. No other instance gets it before
    /// `until`.
    Optional<ReconciliationJob> claim(Instant now, Instant until) {
        return database.first(CLAIM, ReconciliationRepository::read, until, now);
    }

    /// Locks a claimed row. Returns false if another instance has claimed it since then.
    boolean lock(UUID id, Instant claimedUntil) {
        return database.first(LOCK, row -> true, id, claimedUntil).orElse(false);
    }

    void update(ReconciliationJob job, Instant notBefore, Instant now) {
        database.update(
                UPDATE,
                job.state().name(),
                job.peer().name(),
                job.day(),
                notBefore,
                job.complete(),
                job.state().name(),
                now,
                job.id());
    }

    /// Tries again at that moment; fails after so many attempts in a row.
    void postpone(UUID id, String fault, Instant until, int attempts, Instant now) {
        database.update(POSTPONE, fault, until, attempts, attempts, now, id);
    }

    private static ReconciliationJob read(ResultSet row) throws SQLException {
        return new ReconciliationJob(
                row.getObject("id", UUID.class),
                row.getString("requested_by"),
                Database.instant(row, "requested_at"),
                new Span(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                Duration.ofSeconds(row.getInt("grace_seconds")),
                State.valueOf(row.getString("state")),
                Peer.valueOf(row.getString("peer")),
                row.getObject("day", LocalDate.class),
                row.getString("fault"),
                row.getBoolean("complete"),
                Database.instantOrNull(row, "ended_at"));
    }
}
