package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rebuilds while events arrive and instances die. Each test counts in a month of its own.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class RebuildComponentTest {
    private static final int DAYS = 28;

    @Inject CurrentFigures figures;
    @Inject GenerationRepository generations;
    @Inject ObservationRepository observations;
    @Inject FactService facts;
    @Inject Database database;
    @Inject DataSource source;

    private Wire wire;
    private EventSender sender;

    @BeforeEach
    void connect() {
        Rebuilds.awaitEnd();
        wire = Wire.connect();
        sender = new EventSender(wire);
    }

    @AfterEach
    void disconnect() {
        wire.close();
        Rebuilds.awaitEnd();
    }

    /// Stands for another instance that carries out the rebuild: it has the advisory lock, so the
    /// running service leaves the rebuild alone.
    private final class OtherInstance implements AutoCloseable {
        private final Connection connection = source.getConnection();

        OtherInstance() throws SQLException {
            execute("select pg_advisory_lock(" + RebuildService.LOCK + ")");
        }

        /// Releases the lock, as the end of the instance does.
        @Override
        public void close() throws SQLException {
            try (connection) {
                execute("select pg_advisory_unlock(" + RebuildService.LOCK + ")");
            }
        }

        private void execute(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void figures_that_went_wrong_are_right_after_a_rebuild_and_all_others_are_the_same() {
        YearMonth month = YearMonth.of(2041, 1);
        List<Sent> events = events(41, month, 80);
        sender.send(events);
        assertCounted(month, events);
        String report = report(month);

        database.update(
                "update daily_rollup set handled = handled + 7 where day = ?", month.atDay(3));
        database.update(
                "update ticket_fact set fact = null where fact ->> 'day' = ?",
                month.atDay(4).toString());
        database.update("delete from daily_rollup where day = ?", month.atDay(5));
        assertThat(report(month)).isNotEqualTo(report);
        Rebuilds.now();

        assertThat(report(month)).isEqualTo(report);
        assertCounted(month, events);
        assertNothingIsLeft();
    }

    @Test
    void reports_answer_the_old_figures_during_a_rebuild_and_events_count_in_both()
            throws SQLException {
        YearMonth month = YearMonth.of(2041, 2);
        List<TicketEvents> generated = tickets(42, month, 60);
        List<Sent> first = halves(generated, 0);
        List<Sent> then = halves(generated, 1);
        sender.send(first);
        String before = report(month);

        try (var _ = new OtherInstance()) {
            given().post("/rebuild").then().statusCode(202);
            int next = generations.begin(generations.find().currentKept()).orElseThrow();
            assertThat(report(month)).isEqualTo(before);
            List<UUID> tickets = observations.ticketsAfter(null, Integer.MAX_VALUE);
            facts.recount(next, tickets.subList(0, tickets.size() / 2));
            assertThat(report(month)).isEqualTo(before);

            // Events of tickets that are counted again already, of other tickets, and of new ones.
            sender.send(then);
            assertCounted(month, Stream.concat(first.stream(), then.stream()).toList());
            String during = report(month);
            assertThat(during).isNotEqualTo(before);

            facts.recount(next, tickets.subList(tickets.size() / 2, tickets.size()));
            assertThat(report(month)).isEqualTo(during);
            assertThat(generations.switchTo(next)).isTrue();
            assertThat(report(month)).isEqualTo(during);
            assertCounted(month, Stream.concat(first.stream(), then.stream()).toList());
            generations.clean();
            generations.end(next);
        }
        assertNothingIsLeft();
    }

    @Test
    void a_rebuild_whose_instance_died_begins_again_by_itself() throws SQLException {
        YearMonth month = YearMonth.of(2041, 3);
        List<Sent> events = events(43, month, 60);
        sender.send(events);
        database.update("delete from daily_rollup where day = ?", month.atDay(5));
        int abandoned;

        try (var _ = new OtherInstance()) {
            given().post("/rebuild").then().statusCode(202);
            abandoned = generations.begin(generations.find().currentKept()).orElseThrow();
            List<UUID> tickets = observations.ticketsAfter(null, Integer.MAX_VALUE);
            facts.recount(abandoned, tickets.subList(0, tickets.size() / 2));
        }

        Rebuilds.awaitEnd();
        assertCounted(month, events);
        assertThat(generations.find().current()).isGreaterThan(abandoned);
        assertNothingIsLeft();
    }

    @Test
    void a_rebuild_whose_instance_died_while_it_deleted_old_rows_ends_too() throws SQLException {
        YearMonth month = YearMonth.of(2041, 5);
        List<Sent> events = events(45, month, 40);
        sender.send(events.subList(0, events.size() / 2));

        try (var _ = new OtherInstance()) {
            given().post("/rebuild").then().statusCode(202);
            int next = generations.begin(generations.find().currentKept()).orElseThrow();
            facts.recount(next, observations.ticketsAfter(null, Integer.MAX_VALUE));
            assertThat(generations.switchTo(next)).isTrue();
            sender.send(events.subList(events.size() / 2, events.size()));
            assertCounted(month, events);
        }

        Rebuilds.awaitEnd();
        assertCounted(month, events);
        assertNothingIsLeft();
    }

    @Test
    void an_instance_that_lost_its_lock_cannot_continue_to_count() throws SQLException {
        try (var _ = new OtherInstance()) {
            given().post("/rebuild").then().statusCode(202);
            int lost = generations.begin(generations.find().currentKept()).orElseThrow();
            int begun = generations.begin(generations.find().currentKept()).orElseThrow();

            assertThatThrownBy(() -> facts.recount(lost, List.of(UUID.randomUUID())))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(generations.switchTo(lost)).isFalse();
            assertThat(generations.find().next()).isEqualTo(begun);
        }
    }

    @Test
    void a_second_rebuild_is_refused_until_the_first_one_has_ended() throws SQLException {
        try (var _ = new OtherInstance()) {
            given().get("/rebuild").then().statusCode(200).body("running", is(false));
            given().post("/rebuild").then().statusCode(202);
            given().get("/rebuild").then().statusCode(200).body("running", is(true));

            given().header("Accept-Language", "zh-CN")
                    .post("/rebuild")
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/rebuild-running"))
                    .body("title", equalTo("已有重建正在进行"));
        }
        Rebuilds.awaitEnd();
        Rebuilds.now();
    }

    @Test
    void events_of_all_kinds_may_arrive_during_any_number_of_rebuilds() {
        YearMonth month = YearMonth.of(2041, 4);
        List<Sent> events = new ArrayList<>(events(44, month, 300));
        Collections.shuffle(events, new Random(7));

        Thread sending = Thread.startVirtualThread(() -> sender.send(events));
        do {
            Rebuilds.now();
        } while (sending.isAlive());

        assertCounted(month, events);
        Rebuilds.now();
        assertCounted(month, events);
        assertNothingIsLeft();
    }

    private void assertCounted(YearMonth month, List<Sent> events) {
        Projection expected = Projection.of(events, generations.find().currentKept());
        assertThat(figures.rollup(month.atDay(1), DAYS)).isEqualTo(expected.rollup());
        assertThat(
                        figures.facts().stream()
                                .filter(fact -> YearMonth.from(fact.day()).equals(month))
                                .toList())
                .containsExactlyInAnyOrderElementsOf(expected.facts().values());
    }

    private void assertNothingIsLeft() {
        int current = generations.find().current();
        for (String table : List.of("ticket_fact", "daily_rollup", "daily_times")) {
            assertThat(
                            database.query(
                                    "select distinct generation from " + table,
                                    row -> row.getInt(1)))
                    .as(table)
                    .containsExactly(current);
        }
    }

    private static String report(YearMonth month) {
        return given().get("/reports/monthly/" + month).then().statusCode(200).extract().asString();
    }

    private static List<TicketEvents> tickets(long seed, YearMonth month, int count) {
        return new RandomTicketEvents(
                        seed, LocalDate.of(month.getYear(), month.getMonth(), 1), DAYS)
                .list(count);
    }

    private static List<Sent> events(long seed, YearMonth month, int count) {
        return tickets(seed, month, count).stream()
                .flatMap(ticket -> ticket.events().stream())
                .toList();
    }

    /// Returns the first or the second half of the events of each ticket. A third of the tickets
    /// has all events in the second half.
    private static List<Sent> halves(List<TicketEvents> tickets, int half) {
        var sent = new ArrayList<Sent>();
        for (int i = 0; i < tickets.size(); i++) {
            List<Sent> events = tickets.get(i).events();
            int cut = i % 3 == 0 ? 0 : events.size() / 2;
            sent.addAll(half == 0 ? events.subList(0, cut) : events.subList(cut, events.size()));
        }
        return sent;
    }
}
