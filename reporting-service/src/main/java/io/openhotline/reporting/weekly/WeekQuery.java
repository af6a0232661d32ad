package io.openhotline.reporting.weekly;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.fact.StoredFacts;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.domain.Span;
import io.openhotline.reporting.weekly.RecordContent.CallLine;
import io.openhotline.reporting.weekly.RecordContent.TicketLine;
import io.openhotline.reporting.weekly.SheetContent.LateDepartment;
import io.openhotline.reporting.weekly.domain.Became;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the data of sheets: rollups of days, and facts through their indexes.
@PackScoped
class WeekQuery {
    /// The overdue work orders that a sheet lists; one request to dispatch chases all of them.
    private static final int MOST_OVERDUE = 500;

    private static final String AGENTS =
            """
            select distinct code from daily_rollup
            where generation = (select current from generations) and dimension = 'AGENT'
                and day between ? and ? and code <> 'none'
                and (tickets > 0 or calls_answered > 0)
            order by code
            """;

    private static final String CATEGORIES =
            """
            select code, sum(tickets) as tickets from daily_rollup
            where generation = (select current from generations) and dimension = 'CATEGORY'
                and day between ? and ?
            group by code
            """;

    private static final String TICKETS =
            """
            select ticket_id, fact from ticket_fact
            where generation = (select current from generations) and agent = ?
                and received_at >= ? and received_at < ?
            order by received_at, ticket_id
            """;

    /// Times are compared as texts, which begin with the time to the second.
    private static final String CALLS =
            """
            select call_id, data ->> 'queue' as queue,
                (data ->> 'started_at')::timestamptz as started_at,
                (data ->> 'answered_at')::timestamptz as answered_at,
                (data ->> 'ended_at')::timestamptz as ended_at
            from call_observation
            where data ->> 'answered_by' = ?
                and data ->> 'started_at' >= ? and data ->> 'started_at' < ?
                and (data ->> 'incoming')::boolean
            order by 3, 1
            """;

    private static final String DEPARTMENTS =
            """
            select department, count(*) as overdue from ticket_fact
            where generation = (select current from generations) and overdue_since is not null
            group by department order by 2 desc, 1
            """;

    private static final String OVERDUE =
            """
            select ticket_id, fact from ticket_fact
            where generation = (select current from generations) and overdue_since is not null
            order by overdue_since, ticket_id limit ?
            """;

    private final Database database;
    private final ZoneId zone;

    WeekQuery(Database database, ReportingPolicy policy) {
        this.database = database;
        this.zone = policy.timeZone();
    }

    /// Returns the agents who filed a ticket or answered a call.
    List<String> agents(Span days) {
        return database.query(AGENTS, row -> row.getString(1), days.first(), days.last());
    }

    /// Returns how many tickets were received by category.
    Map<String, Long> categories(Span days) {
        return database
                .query(
                        CATEGORIES,
                        row -> Map.entry(row.getString("code"), row.getLong("tickets")),
                        days.first(),
                        days.last())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    RecordContent record(String agent, Span days) {
        Instant from = start(days.first());
        Instant to = start(days.last().plusDays(1));
        return new RecordContent(
                database.query(TICKETS, WeekQuery::ticket, agent, from, to),
                database.query(CALLS, WeekQuery::call, agent, text(from), text(to)));
    }

    List<LateDepartment> departments() {
        return database.query(
                DEPARTMENTS,
                row -> new LateDepartment(row.getString("department"), row.getLong("overdue")));
    }

    /// Returns the work orders that have been overdue longest.
    List<OverdueOrder> overdue() {
        return database.query(OVERDUE, WeekQuery::order, MOST_OVERDUE);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// A text that is before all times of that second and after all earlier ones.
    private static String text(Instant second) {
        String text = second.toString();
        return text.substring(0, text.length() - 1);
    }

    private static TicketLine ticket(ResultSet row) throws SQLException {
        TicketFact fact = StoredFacts.read(row.getString("fact"));
        return new TicketLine(
                row.getObject("ticket_id", UUID.class),
                fact.number(),
                fact.receivedAt(),
                fact.category(),
                fact.kind(),
                fact.department(),
                Became.of(fact),
                fact.handledAt(),
                fact.measures().of(Measure.REWORKS),
                fact.satisfaction());
    }

    private static CallLine call(ResultSet row) throws SQLException {
        Instant started = Database.instant(row, "started_at");
        Instant answered = Database.instant(row, "answered_at");
        Instant ended = Database.instantOrNull(row, "ended_at");
        return new CallLine(
                row.getObject("call_id", UUID.class),
                row.getString("queue"),
                started,
                seconds(started, answered),
                ended == null ? null : seconds(answered, ended));
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }

    private static OverdueOrder order(ResultSet row) throws SQLException {
        TicketFact fact = StoredFacts.read(row.getString("fact"));
        return new OverdueOrder(
                fact.workOrder(),
                row.getObject("ticket_id", UUID.class),
                fact.number(),
                Objects.requireNonNull(fact.department()),
                fact.category(),
                Objects.requireNonNull(fact.resolveBy()),
                fact.measures().of(Measure.CHASES));
    }
}
