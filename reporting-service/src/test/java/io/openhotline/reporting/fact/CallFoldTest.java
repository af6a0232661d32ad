package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.domain.Measure.CALLS;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_ABANDONED;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_ABANDONED_EARLY;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_ANSWERED;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_IN_TIME;
import static io.openhotline.reporting.fact.domain.Measure.CALLS_PROMISED;
import static io.openhotline.reporting.fact.domain.Measure.CALL_WAIT_SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.reporting.fact.domain.CallFact;
import io.openhotline.reporting.fact.domain.CallFold;
import io.openhotline.reporting.fact.domain.CallObservation;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.policy.domain.Dimension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallFoldTest {
    /// Already the next day in Shanghai.
    private static final Instant START = Instant.parse("2026-11-02T16:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void a_call_that_was_answered_in_9_seconds_is_in_time_t2() {
        assertThat(fold(answered(9, 2)))
                .contains(
                        new CallFact(
                                DAY,
                                "repair",
                                "1001",
                                new Measures(
                                        Map.of(
                                                CALLS, 1L,
                                                CALLS_ANSWERED, 1L,
                                                CALLS_PROMISED, 1L,
                                                CALLS_IN_TIME, 1L,
                                                CALL_WAIT_SECONDS, 9L))));
    }

    @Test
    void the_last_second_of_the_promise_is_in_time_and_the_next_one_is_late_t2() {
        assertThat(measures(answered(15, 1)).of(CALLS_IN_TIME)).isEqualTo(1);
        assertThat(measures(answered(16, 1)))
                .isEqualTo(
                        new Measures(
                                Map.of(
                                        CALLS, 1L,
                                        CALLS_ANSWERED, 1L,
                                        CALLS_PROMISED, 1L,
                                        CALL_WAIT_SECONDS, 16L)));
    }

    @Test
    void while_no_agent_is_free_nothing_is_promised_t2() {
        assertThat(measures(answered(40, 0)))
                .isEqualTo(
                        new Measures(
                                Map.of(CALLS, 1L, CALLS_ANSWERED, 1L, CALL_WAIT_SECONDS, 40L)));
    }

    @Test
    void an_unknown_number_of_free_agents_counts_as_one() {
        assertThat(measures(answered(40, null)).of(CALLS_PROMISED)).isEqualTo(1);
    }

    @Test
    void a_caller_who_hangs_up_within_the_promise_is_counted_apart() {
        assertThat(measures(abandoned(15)))
                .isEqualTo(
                        new Measures(
                                Map.of(
                                        CALLS, 1L,
                                        CALLS_ABANDONED, 1L,
                                        CALLS_ABANDONED_EARLY, 1L)));
    }

    @Test
    void a_caller_who_hangs_up_later_was_promised_an_answer() {
        assertThat(measures(abandoned(16)))
                .isEqualTo(
                        new Measures(Map.of(CALLS, 1L, CALLS_ABANDONED, 1L, CALLS_PROMISED, 1L)));
    }

    @Test
    void a_call_that_waits_and_an_outgoing_one_dont_count() {
        assertThat(fold(call(true, null, null, null, false, 1))).isEmpty();
        assertThat(fold(call(false, "1001", START, START, false, 1))).isEmpty();
    }

    @Test
    void a_call_is_in_the_rows_of_its_day_queue_and_agent() {
        assertThat(fold(abandoned(30)).orElseThrow().keys())
                .containsExactly(
                        new RollupKey(DAY, Dimension.TOTAL, "all"),
                        new RollupKey(DAY, Dimension.QUEUE, "repair"),
                        new RollupKey(DAY, Dimension.AGENT, "none"));
    }

    private static Measures measures(CallObservation call) {
        return fold(call).orElseThrow().measures();
    }

    private static Optional<CallFact> fold(CallObservation call) {
        return CallFold.fold(call, ZoneId.of("Asia/Shanghai"), Duration.ofSeconds(15));
    }

    private static CallObservation answered(int after, @Nullable Integer free) {
        Instant answer = START.plusSeconds(after);
        return call(true, "1001", answer, answer.plusSeconds(90), false, free);
    }

    private static CallObservation abandoned(int after) {
        return call(true, null, null, START.plusSeconds(after), true, 1);
    }

    private static CallObservation call(
            boolean incoming,
            @Nullable String agent,
            @Nullable Instant answer,
            @Nullable Instant end,
            boolean abandoned,
            @Nullable Integer free) {
        return new CallObservation(incoming, "repair", agent, START, answer, end, abandoned, free);
    }
}
