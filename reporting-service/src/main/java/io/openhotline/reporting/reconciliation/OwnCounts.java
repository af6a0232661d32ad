package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.dailycount.CountedTicket;
import io.openhotline.platform.dailycount.DailyCounts;
import io.openhotline.platform.dailycount.DailyCounts.Source;
import io.openhotline.platform.dailycount.DayCounts;
import io.openhotline.platform.dailycount.Days;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.reconciliation.domain.Peer;
import io.openhotline.reporting.report.domain.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Counts the facts that reports are made of in the same way as each of the other services counts
/// its own rows.
@PackScoped
class OwnCounts {
    private static final int PAGE = 2_000;
    private static final String FACTS =
            "ticket_fact where generation = (select current from generations) and fact is not null";
    private static final String ORDERS =
            """
            ticket_fact cross join lateral (
                select count(*) filter (where issued and not recalled) as issued,
                    count(*) filter (where recalled) as recalled,
                    count(*) filter (where completed) as completed
                from (
                    select bool_or(type = 'issued') as issued,
                        bool_or(type = 'recalled') as recalled,
                        bool_or(type = 'completed') as completed
                    from ticket_observation o
                    where o.ticket_id = ticket_fact.ticket_id and topic = 'workorders.v1'
                        and type in ('issued', 'recalled', 'completed')
                    group by data ->> 'work_order'
                ) by_order
            ) orders where generation = (select current from generations) and fact is not null
            """;
    private static final String ROLLUPS =
            """
            select day, tickets from daily_rollup join generations on generation = current
            where dimension = 'TOTAL' and day between ? and ?
            """;

    private final Database database;
    private final ZoneId zone;
    private final Map<Peer, DailyCounts> counts = new EnumMap<>(Peer.class);

    OwnCounts(Database database, ReportingPolicy policy) {
        this.database = database;
        this.zone = policy.timeZone();
        counts.put(Peer.INTAKE, new DailyCounts(database, ofIntake()));
        counts.put(Peer.DISPATCH, new DailyCounts(database, ofDispatch()));
        counts.put(Peer.FOLLOWUP, new DailyCounts(database, ofFollowUp()));
    }

    private static Source ofIntake() {
        return new Source(
                FACTS,
                "received_at",
                "ticket_id",
                Map.of(
                        "received", "1",
                        "withdrawn", "(state = 'WITHDRAWN')::int",
                        "merged", "(state = 'MERGED')::int",
                        "closed", "(state = 'CLOSED')::int"));
    }

    private static Source ofDispatch() {
        return new Source(
                ORDERS,
                "received_at",
                "ticket_id",
                Map.of(
                        "issued", "orders.issued",
                        "recalled", "orders.recalled",
                        "completed", "orders.completed"));
    }

    private static Source ofFollowUp() {
        return new Source(
                FACTS,
                "asked_at",
                "ticket_id",
                Map.of("asked", "1", "satisfied", "satisfied::int"));
    }

    Map<LocalDate, Map<String, Long>> days(Peer peer, Span days) {
        return of(peer).days(new Days(days.first(), days.last(), zone)).stream()
                .collect(Collectors.toMap(DayCounts::day, DayCounts::counts));
    }

    /// Returns what each ticket of a day adds. Tickets that add the same share one map, which keeps
    /// a day of many tickets small in memory.
    Map<UUID, Map<String, Long>> tickets(Peer peer, LocalDate day) {
        var tickets = new HashMap<UUID, Map<String, Long>>();
        var shared = new HashMap<Map<String, Long>, Map<String, Long>>();
        Cursor after = null;
        List<CountedTicket> page = page(peer, day, after);
        while (!page.isEmpty()) {
            for (CountedTicket ticket : page) {
                tickets.put(ticket.id(), shared.computeIfAbsent(ticket.facts(), facts -> facts));
            }
            after = new Cursor(page.getLast().at(), page.getLast().id());
            page = page(peer, day, after);
        }
        return tickets;
    }

    private List<CountedTicket> page(Peer peer, LocalDate day, @Nullable Cursor after) {
        return of(peer).tickets(new Days(day, day, zone), after, PAGE);
    }

    /// Returns how many tickets reports show as received on each day.
    Map<LocalDate, Long> reported(Span days) {
        return database
                .query(
                        ROLLUPS,
                        row ->
                                Map.entry(
                                        row.getObject("day", LocalDate.class),
                                        row.getLong("tickets")),
                        days.first(),
                        days.last())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private DailyCounts of(Peer peer) {
        return Objects.requireNonNull(counts.get(peer));
    }
}
