package io.openhotline.followup.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.followup.Calls;
import io.openhotline.followup.HotlineEvents;
import io.openhotline.followup.RunningFollowUp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tests handling while agents call: both sample from one stratum.
@QuarkusTest
class ContentionComponentTest extends RunningFollowUp {
    private static final int TICKETS = 60;
    private static final int DECLINED = 12;

    @Test
    void the_rate_holds_while_customers_decline_and_others_are_handled() throws Exception {
        List<UUID> tickets =
                IntStream.range(0, TICKETS)
                        .mapToObj(_ -> hotline.reported(CategoryKind.REPAIR, HotlineEvents.CALLER))
                        .toList();

        try (var agents = Executors.newFixedThreadPool(3)) {
            List<? extends Future<?>> calls =
                    IntStream.range(0, 3).mapToObj(_ -> agents.submit(this::decline)).toList();
            tickets.forEach(ticket -> hotline.answered(ticket, hotline.now));
            for (Future<?> call : calls) {
                call.get();
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(count("select handled from stratum where kind = 'REPAIR'"))
                                .isEqualTo(TICKETS));
        // Expects 30 % of 60, whatever was declined in between, and no call beyond that
        assertThat(count("select planned from stratum where kind = 'REPAIR'")).isEqualTo(18);
        assertThat(count("select count(*) from stratum_member where state = 'SAMPLED'"))
                .isEqualTo(18);
        assertThat(count("select count(*) from stratum_member where state = 'NO_RESPONSE'"))
                .isEqualTo(DECLINED);
        assertThat(count("select count(*) from follow_up where status = 'PLANNED'")).isEqualTo(18);
    }

    /// Sends the requests in a different order for each agent, and some of them twice.
    @Test
    void calls_of_many_agents_at_once_are_stored_once_each() throws Exception {
        List<UUID> some = planned(20);
        List<UUID> reversed = some.reversed();

        assertThat(
                        together(
                                each(some, one -> Calls.attempt("first-" + one, one, "REACHED")),
                                each(
                                        reversed,
                                        one -> Calls.attempt("second-" + one, one, "REACHED")),
                                each(
                                        reversed,
                                        one -> Calls.attempt("first-" + one, one, "REACHED"))))
                .containsOnly(201);
        assertThat(count("select sum(attempts) from follow_up")).isEqualTo(40);

        List<Integer> answers =
                together(
                        each(some, one -> Calls.answer("first-" + one, one, "SATISFIED")),
                        each(reversed, one -> Calls.answer("second-" + one, one, "SATISFIED")));
        assertThat(answers).filteredOn(status -> status == 200).hasSize(20);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(20);
        assertThat(count("select count(*) from follow_up where status = 'COMPLETED'"))
                .isEqualTo(20);
    }

    /// Tests C10: a customer who is not satisfied causes one rework, even if the answer is sent
    /// eight times at once.
    @Test
    void eight_answers_at_once_request_one_rework() throws Exception {
        UUID ticket = hotline.handled(CategoryKind.COMPLAINT, hotline.now);
        UUID followUp = hotline.planned(ticket, 1).followUpId();
        Calls.attempt(followUp, "REACHED").statusCode(201);

        List<Integer> statuses =
                together(
                        each(
                                Collections.nCopies(8, followUp),
                                one -> Calls.answer(one, "DISSATISFIED")));

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
        hotline.awaitPublished(
                ticket, Planned.class, Attempted.class, Completed.class, ReworkRequested.class);
    }

    private List<UUID> planned(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> hotline.handled(CategoryKind.COMPLAINT, hotline.now))
                .map(ticket -> hotline.planned(ticket, 1).followUpId())
                .toList();
    }

    private static List<Callable<Integer>> each(
            List<UUID> followUps, Function<UUID, ValidatableResponse> call) {
        return followUps.stream()
                .<Callable<Integer>>map(one -> () -> call.apply(one).extract().statusCode())
                .toList();
    }

    /// Returns the status codes.
    @SafeVarargs
    private static List<Integer> together(List<Callable<Integer>>... calls) throws Exception {
        var statuses = new ArrayList<Integer>();
        try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> call :
                    agents.invokeAll(Stream.of(calls).flatMap(List::stream).toList())) {
                statuses.add(call.get());
            }
        }
        return statuses;
    }

    /// Declines the first follow-up of the queue; tries the next one when another agent was faster.
    private void decline() {
        for (int declined = 0; declined < DECLINED / 3; ) {
            String first =
                    given().queryParam("status", "PLANNED")
                            .queryParam("limit", 1)
                            .get("/followups")
                            .jsonPath()
                            .getString("items[0].id");
            if (first != null && status(UUID.fromString(first)) == 201) {
                declined++;
            }
        }
    }

    private static int status(UUID followUp) {
        return Calls.attempt(followUp, "DECLINED").extract().statusCode();
    }

    private int count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : -1;
        }
    }
}
