package io.openhotline.reporting.wallboard;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.indicator.domain.Ratio;
import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.policy.Named;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.wallboard.WallboardView.DepartmentLine;
import io.openhotline.reporting.wallboard.WallboardView.Open;
import io.openhotline.reporting.wallboard.WallboardView.StateLine;
import io.openhotline.reporting.wallboard.WallboardView.Today;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the wallboard: open facts through an index of their own, and the sums of today. Its cost
/// grows with the open tickets, never with all of them.
@PackScoped
class WallboardReader {
    private static final Duration SOON = Duration.ofHours(1);

    private static final String OPEN =
            """
            select state, coalesce(department, 'none') as department, count(*) as tickets,
                count(*) filter (where state <> 'HANDLED' and due_at <= ?) as overdue,
                count(*) filter (where state <> 'HANDLED' and due_at > ? and due_at <= ?) as soon,
                min(received_at) filter (where state <> 'HANDLED') as waiting_since
            from ticket_fact
            where open and generation = (select current from generations)
            group by 1, 2
            """;
    private static final String TODAY =
            """
            select
                (select tickets from total) as received,
                (select count(*) from ticket_fact f
                    where f.generation = g.current and handled_at >= ?) as handled,
                (select calls from total) as calls,
                (select calls_answered from total) as calls_answered,
                (select calls_promised from total) as calls_promised,
                (select calls_in_time from total) as calls_in_time,
                (select count(*) from ticket_fact f
                    where f.generation = g.current and asked_at >= ?) as asked,
                (select count(*) from ticket_fact f
                    where f.generation = g.current and asked_at >= ? and satisfied) as satisfied
            from generations g
            """;
    private static final String TOTAL =
            """
            with total as (
                select * from daily_rollup
                where generation = (select current from generations) and day = ?
                    and dimension = 'TOTAL' and code = 'all')
            """;

    private record Line(
            State state,
            String department,
            long tickets,
            long overdue,
            long soon,
            @Nullable Instant waitingSince) {
        long unhandled() {
            return state == State.HANDLED ? 0 : tickets;
        }
    }

    private final Database database;
    private final ReportingPolicy policy;
    private final Clock clock;

    WallboardReader(Database database, ReportingPolicy policy, Clock clock) {
        this.database = database;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    WallboardView read() {
        Instant now = clock.instant();
        List<Line> lines = database.query(OPEN, WallboardReader::line, now, now, now.plus(SOON));
        LocalDate day = LocalDate.ofInstant(now, policy.timeZone());
        return new WallboardView(day, open(lines), states(lines), departments(lines), today(day));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                State.valueOf(row.getString("state")),
                row.getString("department"),
                row.getLong("tickets"),
                row.getLong("overdue"),
                row.getLong("soon"),
                Database.instantOrNull(row, "waiting_since"));
    }

    private static Open open(List<Line> lines) {
        return new Open(
                lines.stream().mapToLong(Line::tickets).sum(),
                lines.stream().mapToLong(Line::unhandled).sum(),
                lines.stream().mapToLong(Line::overdue).sum(),
                lines.stream().mapToLong(Line::soon).sum(),
                lines.stream()
                        .map(Line::waitingSince)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    private static List<StateLine> states(List<Line> lines) {
        return Arrays.stream(State.values())
                .filter(State::isOpen)
                .map(state ->
                        new StateLine(
                                state,
                                Labels.of("state." + state),
                                lines.stream()
                                        .filter(line -> line.state() == state)
                                        .mapToLong(Line::tickets)
                                        .sum()))
                .toList();
    }

    /// Shows the departments of the pack in its order, then those that only events know.
    private List<DepartmentLine> departments(List<Line> lines) {
        Map<String, LocalText> names =
                policy.departments().stream().collect(Collectors.toMap(Named::code, Named::name));
        Map<String, List<Line>> by =
                lines.stream().collect(Collectors.groupingBy(Line::department));
        return Stream.concat(
                        policy.departments().stream().map(Named::code),
                        by.keySet().stream().sorted())
                .distinct()
                .map(code ->
                        department(
                                code,
                                names.getOrDefault(code, Labels.ofCode("department", code)),
                                by.getOrDefault(code, List.of())))
                .toList();
    }

    private static DepartmentLine department(String code, LocalText name, List<Line> lines) {
        return new DepartmentLine(
                code,
                name,
                lines.stream().mapToLong(Line::unhandled).sum(),
                lines.stream().mapToLong(Line::overdue).sum(),
                lines.stream().mapToLong(Line::soon).sum());
    }

    private Today today(LocalDate day) {
        Instant begin = day.atStartOfDay(policy.timeZone()).toInstant();
        return database.first(TOTAL + TODAY, WallboardReader::today, day, begin, begin, begin)
                .orElseThrow();
    }

    /// A day without tickets and calls has no row, which reads as zeros.
    private static Today today(ResultSet row) throws SQLException {
        long asked = row.getLong("asked");
        long satisfied = row.getLong("satisfied");
        return new Today(
                row.getLong("received"),
                row.getLong("handled"),
                row.getLong("calls"),
                row.getLong("calls_answered"),
                new Ratio(row.getLong("calls_in_time"), row.getLong("calls_promised")).value(),
                asked,
                satisfied,
                new Ratio(satisfied, asked).value());
    }
}
