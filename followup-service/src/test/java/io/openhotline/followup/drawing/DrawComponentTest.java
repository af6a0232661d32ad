package io.openhotline.followup.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.contracts.InspectionEvent.Planned;
import io.openhotline.contracts.Topics;
import io.openhotline.followup.Calls;
import io.openhotline.followup.RunningFollowUp;
import io.openhotline.followup.drawing.domain.DayDraw;
import io.openhotline.followup.drawing.domain.DrawRules;
import io.openhotline.followup.drawing.domain.RememberedWork;
import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Tests T14 on the database: all dates lie in the future, so the schedule draws none of them.
@QuarkusTest
class DrawComponentTest extends RunningFollowUp {
    private static final LocalDate MONDAY = LocalDate.of(2099, 6, 1);
    private static final DrawRules RULES = rules("0.05", 2);

    @Inject DrawService draws;
    @Inject WorkRepository works;

    @Test
    void two_weeks_of_random_days_are_drawn_as_the_rules_say_in_memory() {
        var random = new Random(26);
        var remembered = new RememberedWork();
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(14)); day = day.plusDays(1)) {
            int count = random.nextInt(40);
            for (int i = 0; i < count; i++) {
                var work = work(day, i, "10" + random.nextInt(5), "line-" + random.nextInt(3));
                put(work);
                remembered.add(work);
            }
            draw(RULES, day.plusDays(1));
            remembered.count(day);
            new DayDraw(RULES, remembered).draw(day);
        }

        assertThat(ids("select id from agent_work where drawn"))
                .containsExactlyInAnyOrderElementsOf(remembered.drawn)
                .isNotEmpty();
        assertThat(ids("select ticket_id as id from inspection"))
                .containsExactlyInAnyOrderElementsOf(remembered.drawn);
        assertThat(count("select sum(drawn) from inspection_draw"))
                .isEqualTo(remembered.drawn.size());
    }

    @Test
    void replicas_that_draw_at_once_draw_once() {
        for (int i = 0; i < 60; i++) {
            put(work(MONDAY, i, "1001", "leak"));
        }

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> draw(RULES, MONDAY.plusDays(1))),
                        CompletableFuture.runAsync(() -> draw(RULES, MONDAY.plusDays(1))),
                        CompletableFuture.runAsync(() -> draw(RULES, MONDAY.plusDays(1))))
                .join();

        assertThat(count("select count(*) from inspection")).isEqualTo(3);
        assertThat(count("select sum(drawn) from inspection_draw")).isEqualTo(3);
    }

    @Test
    void work_of_a_drawn_day_that_arrives_late_is_drawn_for_itself_only() {
        for (int i = 0; i < 40; i++) {
            put(work(MONDAY, i, "1001", "leak"));
        }
        draw(RULES, MONDAY.plusDays(1));
        assertThat(count("select count(*) from inspection")).isEqualTo(2);

        for (int i = 40; i < 60; i++) {
            put(work(MONDAY, i, "1001", "leak"));
        }
        draw(RULES, MONDAY.plusDays(3));

        assertThat(count("select count(*) from inspection")).isEqualTo(3);
        assertThat(
                        count(
                                "select count(*) from agent_work where drawn and not id = any"
                                        + " (select ticket_id from inspection)"))
                .isZero();
    }

    @Test
    void a_day_that_is_not_over_is_not_drawn() {
        put(work(MONDAY, 0, "1001", "leak"));

        draw(RULES, MONDAY);

        assertThat(count("select count(*) from inspection")).isZero();
    }

    @Test
    void a_new_rate_counts_for_the_days_after_it() {
        for (int i = 0; i < 40; i++) {
            put(work(MONDAY, i, "1001", "leak"));
            put(work(MONDAY.plusDays(1), i, "1001", "leak"));
        }
        draw(RULES, MONDAY.plusDays(1));
        draw(rules("0.5", 2), MONDAY.plusDays(2));

        assertThat(count("select count(*) from agent_work where drawn and day = '2099-06-01'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from agent_work where drawn and day = '2099-06-02'"))
                .isEqualTo(20);
    }

    @Test
    void each_draw_is_listed_with_its_counts_and_published() {
        for (int i = 0; i < 30; i++) {
            put(work(MONDAY, i, "1001", "leak"));
        }
        draw(RULES, MONDAY.plusDays(1));

        Calls.as("inspector:3001")
                .queryParam("day", "2099-06-01")
                .get("/inspection-draws")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.agent == '1001' }.works", equalTo(30))
                .body("items.find { it.agent == '1001' }.required", equalTo(2))
                .body("items.find { it.agent == '1001' }.drawn", equalTo(2))
                .body("items.find { it.line == 'leak' }.required", equalTo(2))
                .body("items.find { it.line == 'leak' }.before", equalTo(2))
                .body("items.find { it.line == 'leak' }.drawn", equalTo(0))
                .body("items.find { it.line == 'leak' }.rate", equalTo(0.05f));
        PublishedFacts.awaitAll(new Database(database));
        List<UUID> inspections = ids("select id from inspection");
        assertThat(inspections).hasSize(2);
        for (UUID inspection : inspections) {
            assertThat(wire.received(Topics.INSPECTIONS, inspection).stream().map(Wire.Seen::event))
                    .singleElement()
                    .isInstanceOf(Planned.class);
        }
    }

    @Test
    void a_malformed_filter_is_refused() {
        for (String query : List.of("day=2099-02-30", "day=今天", "agent=", "dya=2099-06-01")) {
            Calls.as("inspector:3001").get("/inspection-draws?" + query).then().statusCode(400);
        }
    }

    private void draw(DrawRules rules, LocalDate today) {
        Instant now = today.atStartOfDay(ZoneOffset.ofHours(8)).toInstant();
        while (draws.drawNext(rules, today, now)) {
            assertThat(today).isAfter(MONDAY);
        }
    }

    private void put(RememberedWork.Work work) {
        Instant at = work.day().atStartOfDay(ZoneOffset.ofHours(8)).toInstant();
        var done =
                new AgentWork(
                        work.id(),
                        work.subject(),
                        work.line(),
                        work.agent(),
                        at.plusSeconds(work.order()));
        QuarkusTransaction.requiringNew().run(() -> works.put(done, work.day()));
    }

    private static RememberedWork.Work work(LocalDate day, int order, String agent, String line) {
        return new RememberedWork.Work(
                new UUID(day.toEpochDay(), order), Subject.TICKET, line, agent, day, order);
    }

    private static DrawRules rules(String rate, int perAgent) {
        return new DrawRules(new Rate(new BigDecimal(rate)), perAgent);
    }

    private List<UUID> ids(String query) {
        return new Database(database).query(query, row -> row.getObject("id", UUID.class));
    }

    private long count(String query) {
        return new Database(database).query(query, row -> row.getLong(1)).getFirst();
    }
}
