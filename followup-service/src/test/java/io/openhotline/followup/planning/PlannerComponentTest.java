package io.openhotline.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.RunningFollowUp;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact.Answered;
import io.openhotline.followup.ticket.domain.TicketFact.Created;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the planner against the database. Repairs are followed up at a rate of 30 %: of three, the
/// first one is sampled.
@QuarkusTest
class PlannerComponentTest extends RunningFollowUp {
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    static final String PHONE = "13800000123";

    @Inject Planner planner;
    @Inject HandledTicketService tickets;

    /// Tests more tickets without a number than one round trip to the database reads.
    @Test
    void a_candidate_is_found_behind_many_without_a_number() throws SQLException {
        UUID sampled = repair(0, PHONE);
        addNotSampled(120, null);
        UUID callable = addNotSampled(1, PHONE).getFirst();

        assertThat(replace(sampled, Waiver.UNREACHABLE)).contains(callable);
    }

    @Test
    void a_candidate_that_another_transaction_has_locked_is_skipped() {
        UUID sampled = repair(0, PHONE);
        UUID locked = repair(10, PHONE);
        UUID free = repair(20, PHONE);

        inTransaction(() -> {
            tickets.lock(locked);

            assertThat(replace(sampled, Waiver.DECLINED)).contains(free);
        });
    }

    @Test
    void a_ticket_handled_too_long_ago_is_no_candidate() throws SQLException {
        UUID sampled = repair(0, PHONE);
        UUID old = repair(10, PHONE);
        execute(
                "update stratum_member set handled_at = handled_at - interval '31 days'"
                        + " where ticket_id = '"
                        + old
                        + "'");

        assertThat(replace(sampled, Waiver.UNREACHABLE)).isEmpty();
    }

    @Test
    void a_replacement_is_planned_from_now_on_and_recorded() throws SQLException {
        UUID sampled = repair(-20_000, PHONE);
        UUID replacement = repair(-10_000, PHONE);

        replace(sampled, Waiver.UNREACHABLE);

        assertThat(
                        text(
                                "select reason || ' ' || stratum || ' ' || round || ' '"
                                        + " || (due_at - planned_at) from follow_up"
                                        + " where ticket_id = '"
                                        + replacement
                                        + "'"))
                .isEqualTo("REPLACEMENT " + stratum(replacement) + " 1 1 day");
        assertThat(
                        text(
                                "select reason || ' ' || planned || ' of ' || handled"
                                        + " from sampling_decision where replaces = '"
                                        + sampled
                                        + "'"))
                .isEqualTo("REPLACEMENT 1 of 2");
        assertThat(states()).containsExactly("NO_RESPONSE", "SAMPLED");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "DECLINED", "WITHDRAWN"})
    void a_customer_is_not_replaced_after_a_rework(Waiver waiver) {
        UUID sampled = repair(0, PHONE);
        repair(10, PHONE);

        assertThat(replace(sampled, PlanReason.AFTER_REWORK, waiver)).isEmpty();
    }

    @Test
    void a_customer_who_answered_until_the_rework_limit_is_not_replaced() {
        UUID sampled = repair(0, PHONE);
        repair(10, PHONE);

        assertThat(replace(sampled, Waiver.REWORK_LIMIT)).isEmpty();
    }

    /// Tests a pack whose time zone has changed: the ticket was counted in another month.
    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "WITHDRAWN"})
    void a_ticket_is_subtracted_from_the_stratum_that_has_counted_it(Waiver waiver)
            throws SQLException {
        UUID sampled = repair(0, PHONE);
        execute("insert into stratum values ('repair/2020-02', 'REPAIR', '2020-02', 9, 3)");
        execute("update stratum_member set stratum = 'repair/2020-02'");

        replace(sampled, waiver);

        assertThat(text("select planned::text from stratum where code = 'repair/2020-02'"))
                .isEqualTo("2");
        assertThat(text("select sum(planned)::text from stratum where month <> '2020-02'"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_withdrawn_ticket_without_a_follow_up_leaves_the_counts(boolean handledLongAgo)
            throws SQLException {
        repair(0, PHONE);
        UUID second = repair(handledLongAgo ? -31L * 86_400_000 : 10, PHONE);

        Optional<UUID> replacement =
                QuarkusTransaction.requiringNew().call(() -> planner.withdrawn(second, NOW));

        assertThat(replacement).isEmpty();
        assertThat(text("select planned || ' of ' || handled from stratum where planned > 0"))
                .isEqualTo("1 of 1");
    }

    private Optional<UUID> replace(UUID ticket, Waiver waiver) {
        return replace(ticket, PlanReason.SAMPLED, waiver);
    }

    private Optional<UUID> replace(UUID ticket, PlanReason reason, Waiver waiver) {
        var plan = new Plan(UUID.randomUUID(), ticket, 1, reason, "", NOW, NOW);
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    tickets.lock(ticket);
                    return planner.replace(new WasWaived(plan, waiver, NOW));
                });
    }

    /// Handles a repair `millis` after now.
    private UUID repair(long millis, @Nullable String phone) {
        UUID id = UUID.randomUUID();
        inTransaction(() -> {
            tickets.lock(id);
            HandledTicket handled = repair(id, NOW.plusMillis(millis), phone);
            tickets.save(handled);
            planner.handled(handled, NOW);
        });
        return id;
    }

    private static HandledTicket repair(UUID id, Instant at, @Nullable String phone) {
        var details = new TicketDetails("2026-" + id, "leak", "REPAIR", new Contact("李秀英", phone));
        return HandledTicket.unknown(id).after(new Created(details)).after(new Answered(at));
    }

    /// Adds tickets that were handled after all others and not sampled, without changing the
    /// counts.
    private List<UUID> addNotSampled(int count, @Nullable String phone) throws SQLException {
        List<UUID> ids = IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList();
        inTransaction(() -> {
            tickets.lock(ids);
            ids.forEach(id -> tickets.save(repair(id, NOW, phone)));
        });
        for (UUID id : ids) {
            execute(
                    "insert into stratum_member select '"
                            + id
                            + "', code,"
                            + " (select max(handled_at) + interval '1 ms' from stratum_member),"
                            + " 'NOT_SAMPLED' from stratum where handled > 0");
        }
        return ids;
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private String stratum(UUID ticket) throws SQLException {
        return text("select stratum from stratum_member where ticket_id = '" + ticket + "'");
    }

    private List<String> states() throws SQLException {
        return texts("select state from stratum_member order by handled_at");
    }

    private String text(String query) throws SQLException {
        List<String> texts = texts(query);
        assertThat(texts).hasSize(1);
        return texts.getFirst();
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
