package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.RunningFollowUp;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.PolicyReader;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recounts the draws of a simulated year (P8): random days, days without work, holidays, rates
/// that change in the middle of a month, customers without a number, with a cap or who want no
/// calls, groups with their own rate (S3), and customers who are not reached. The year is the same
/// in each run.
@QuarkusTest
class YearOfDrawsComponentTest extends RunningFollowUp {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final List<String> KINDS =
            List.of("REPAIR", "REPAIR", "REPAIR", "CONSULT", "CONSULT", "COMPLAINT", "QUERY");
    static final String CAP = "cap: { surveys: 1, within: P20D }";
    static final String MERCHANTS =
            """
            customers:
              merchants: { kinds: [merchant], rates: { REPAIR: 0.50, CONSULT: 0.25 } }
            """;

    @Inject PackPlanner packs;
    @TempDir Path pack;

    private final SplittableRandom random = new SplittableRandom(20261);
    private PackPlanner.@Nullable By plans;

    @Test
    void the_rates_of_a_year_are_recounted_from_the_record() throws SQLException {
        for (int day = 0; day < 365; day++) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
            switch (day) {
                case 0 -> plans = packs.of(rates("0.30", "0.10"));
                case 74 -> plans = packs.of(rates("0.50", "0.10")); // 16 March
                case 196 -> plans = packs.of(rates("0.20", "0.25")); // 16 July
                default -> {}
            }
            work(date);
        }

        DrawRecord record = DrawRecord.read(database);
        record.isProvable();
        everyRateHolds(record);
        nobodyIsAskedTooOften();
        report(record);
    }

    private FollowUpPolicy rates(String repairs, String consults) {
        return PolicyReader.changed(
                pack,
                "REPAIR:     { rate: 0.30",
                "REPAIR:     { rate: " + repairs,
                "CONSULT:    { rate: 0.10",
                "CONSULT:    { rate: " + consults,
                "  pause: PT0S",
                "  pause: PT0S\n  " + CAP,
                "ladder:",
                MERCHANTS + "ladder:");
    }

    /// A day at the hotline: handled tickets, some customers who are not reached, and the nightly
    /// look at the rates.
    private void work(LocalDate date) throws SQLException {
        Instant morning = date.atTime(9, 0).atZone(SHANGHAI).toInstant();
        int tickets = isFree(date) ? 0 : random.nextInt(0, 9);
        for (int i = 0; i < tickets; i++) {
            Instant at = morning.plus(Duration.ofMinutes(50L * i));
            plans().handled(ticket(at), at);
        }
        Instant evening = morning.plus(Duration.ofHours(9));
        if (tickets > 0 && random.nextInt(3) == 0) {
            notReached(evening);
        }
        plans().shortfall().makeUp(evening);
    }

    /// National holidays, and Sundays.
    private static boolean isFree(LocalDate date) {
        return date.getDayOfWeek().getValue() == 7
                || date.getMonthValue() == 10 && date.getDayOfMonth() < 8
                || date.getMonthValue() == 2
                        && date.getDayOfMonth() > 15
                        && date.getDayOfMonth() < 24;
    }

    private HandledTicket ticket(Instant at) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int customer = random.nextInt(400);
        boolean merchant = customer % 5 == 0;
        var contact =
                new Contact(
                        "客户" + customer,
                        customer % 23 == 1 ? null : "1380000" + (1000 + customer),
                        null,
                        List.of(),
                        null,
                        null,
                        customer % 37 == 2);
        if (contact.phone() == null) {
            contact = Contact.NONE;
        }
        var details =
                new TicketDetails(
                        "2026-" + id,
                        "any",
                        KINDS.get(random.nextInt(KINDS.size())),
                        contact,
                        merchant ? "merchant" : "household",
                        null,
                        null);
        return HandledTicket.unknown(id).after(new Created(details)).after(new Answered(at));
    }

    /// The last planned customer of the day is not reached.
    private void notReached(Instant at) throws SQLException {
        for (List<String> row :
                rows(
                        "select id, ticket_id, stratum from follow_up where status = 'PLANNED'"
                                + " and reason = 'SAMPLED' order by planned_at desc, id limit 1")) {
            execute("update follow_up set status = 'WAIVED' where id = '" + row.get(0) + "'");
            var plan =
                    new Plan(
                            UUID.fromString(row.get(0)),
                            UUID.fromString(row.get(1)),
                            1,
                            PlanReason.SAMPLED,
                            row.get(2),
                            at,
                            at);
            plans().waived(new WasWaived(plan, Waiver.UNREACHABLE, at));
        }
    }

    /// A rate may fail only where nobody of the stratum is left who may be asked.
    private void everyRateHolds(DrawRecord record) throws SQLException {
        for (List<String> stratum :
                rows("select code, kind, handled, planned from stratum where handled > 0")) {
            DrawRecord.Row end = Objects.requireNonNull(record.ends().get(stratum.get(0)));
            assertThat(List.of(end.handled() + "", end.planned() + ""))
                    .isEqualTo(stratum.subList(2, 4));
            if (end.planned() < DrawRecord.required(end.rate(), end.handled())) {
                assertThat(askable(stratum.get(0), end.rate().doubleValue() == 1))
                        .as("%s", end)
                        .isZero();
            }
        }
    }

    /// Counts who could still be asked: a number, no wish not to be called, and no survey in the 20
    /// days before the end of the month or after it.
    private int askable(String stratum, boolean all) throws SQLException {
        return rows("""
        select t.id from stratum_member m join ticket t on t.id = m.ticket_id
        where m.stratum = '%s' and m.state = 'NOT_SAMPLED'
          and t.customer_phone is not null and not t.do_not_call
          and (%s or not exists (
            select from follow_up f join asked_customer a on a.follow_up_id = f.id
            join ticket o on o.id = f.ticket_id
            where o.customer_phone = t.customer_phone
              and a.planned_at > m.handled_at - interval '20 days'))
        """
                        .formatted(stratum, all))
                .size();
    }

    private void nobodyIsAskedTooOften() throws SQLException {
        assertThat(
                        rows(
                                """
                                select a.customer from asked_customer a
                                join asked_customer b on a.customer = b.customer
                                  and b.planned_at > a.planned_at
                                  and b.planned_at < a.planned_at + interval '20 days'
                                join follow_up f on f.id = b.follow_up_id
                                where f.stratum not like 'complaint/%'
                                """))
                .isEmpty();
        assertThat(
                        rows(
                                "select t.id from follow_up f join ticket t on t.id = f.ticket_id"
                                        + " where f.status = 'PLANNED'"
                                        + " and (t.do_not_call or t.customer_phone is null)"))
                .isEmpty();
    }

    /// Writes the recounted rates beside the test's results.
    private void report(DrawRecord record) {
        var sums = new TreeMap<String, long[]>();
        record.ends()
                .forEach((code, end) -> {
                    String line = code.replaceFirst("/[0-9-]+", "");
                    long[] sum = sums.computeIfAbsent(line, _ -> new long[3]);
                    sum[0] += end.handled();
                    sum[1] += end.planned();
                    sum[2] += DrawRecord.required(end.rate(), end.handled());
                });
        var text = new StringBuilder();
        sums.forEach((line, sum) ->
                text.append(
                        "%s: handled %d, planned %d, required %d (%.1f %%)%n"
                                .formatted(line, sum[0], sum[1], sum[2], 100.0 * sum[1] / sum[0])));
        var reasons = new TreeMap<String, Integer>();
        record.rows().forEach(row -> reasons.merge(row.reason(), 1, Integer::sum));
        text.append("decisions: ").append(reasons);
        try {
            Files.writeString(Path.of("target/year-of-draws.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackPlanner.By plans() {
        return Objects.requireNonNull(plans);
    }

    private List<List<String>> rows(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            while (row.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(row.getString(i)));
                }
                rows.add(values);
            }
            return rows;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
