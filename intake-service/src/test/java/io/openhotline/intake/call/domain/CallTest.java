package io.openhotline.intake.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {
    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");
    private static final Duration PROMISED = Duration.ofSeconds(15);

    @ParameterizedTest
    @CsvSource({"9, true", "15, true", "16, false"})
    void an_answer_within_15_seconds_is_in_time_t2(int seconds, boolean inTime) {
        Call call = Call.of(List.of(ringing(), answered(seconds, "1001")));

        assertThat(call.answeredWithin(PROMISED, 1)).contains(inTime);
        assertThat(call.waited()).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void while_no_agent_is_free_the_15_seconds_dont_count_t2() {
        Call call = Call.of(List.of(queued(0), answered(40, "1001")));

        assertThat(call.answeredWithin(PROMISED, call.freeAgents().orElseThrow())).isEmpty();
    }

    @Test
    void an_unknown_number_of_free_agents_counts_as_one() {
        Call call = Call.of(List.of(ringing(), answered(9, "1001")));

        assertThat(call.answeredWithin(PROMISED, null)).contains(true);
    }

    @Test
    void the_agent_who_answered_first_stays_known_after_a_transfer() {
        Call call =
                Call.of(
                        List.of(
                                ringing(),
                                answered(9, "1001"),
                                event(CallEventKind.TRANSFERRED, 60, "2001")));

        assertThat(call.answeredBy()).contains("1001");
        assertThat(call.agent()).contains("2001");
    }

    @Test
    void a_call_that_was_answered_after_all_is_not_abandoned() {
        var events = new ArrayList<>(List.of(ringing(), event(CallEventKind.ABANDONED, 30, null)));
        assertThat(Call.of(events).isAbandoned()).isTrue();

        events.add(answered(7, "1001"));
        assertThat(Call.of(events).isAbandoned()).isFalse();
    }

    @Test
    void a_call_is_the_same_in_whatever_order_its_events_come() {
        var events =
                new ArrayList<>(
                        List.of(
                                ringing(),
                                queued(2),
                                answered(9, "1001"),
                                event(CallEventKind.HELD, 20, null),
                                event(CallEventKind.RESUMED, 31, null),
                                event(CallEventKind.TRANSFERRED, 60, "2001"),
                                event(CallEventKind.JOINED, 70, "3001"),
                                event(CallEventKind.ENDED, 300, null)));
        Call told = Call.of(events);

        assertThat(told.status()).isEqualTo(CallStatus.ENDED);
        assertThat(told.agent()).contains("2001");
        assertThat(told.agents()).containsExactly("1001", "2001", "3001");
        var random = new Random(15);
        for (int round = 0; round < 100; round++) {
            Collections.shuffle(events, random);
            assertThat(Call.of(events)).isEqualTo(told);
        }
    }

    @Test
    void a_call_on_hold_talks_again_after_a_transfer() {
        var events = new ArrayList<>(List.of(ringing(), answered(5, "1001")));
        assertThat(Call.of(events).status()).isEqualTo(CallStatus.TALKING);

        events.add(event(CallEventKind.HELD, 10, null));
        assertThat(Call.of(events).status()).isEqualTo(CallStatus.ON_HOLD);

        events.add(event(CallEventKind.TRANSFERRED, 20, "2001"));
        assertThat(Call.of(events).status()).isEqualTo(CallStatus.TALKING);
    }

    @Test
    void an_abandoned_call_needs_a_call_back() {
        assertThat(
                        Call.of(List.of(ringing(), event(CallEventKind.ABANDONED, 30, null)))
                                .needsCallBack())
                .isTrue();
    }

    @Test
    void a_voice_message_needs_no_call_back_because_it_becomes_a_ticket_t7() {
        Call call =
                Call.of(
                        List.of(
                                ringing(),
                                event(CallEventKind.VOICE_MESSAGE, 40, null),
                                event(CallEventKind.ENDED, 41, null)));

        assertThat(call.needsCallBack()).isFalse();
        assertThat(call.hasVoiceMessage()).isTrue();
    }

    @Test
    void a_late_answer_tells_that_the_call_was_not_missed() {
        var events = new ArrayList<>(List.of(ringing(), event(CallEventKind.ENDED, 90, null)));
        assertThat(Call.of(events).needsCallBack()).isTrue();

        events.add(answered(7, "1001"));
        assertThat(Call.of(events).needsCallBack()).isFalse();
    }

    @Test
    void an_outgoing_call_that_nobody_answers_needs_no_call_back() {
        CallEvent out = withDirection(Direction.OUT);

        assertThat(Call.of(List.of(out, event(CallEventKind.ENDED, 30, null))).needsCallBack())
                .isFalse();
    }

    @Test
    void a_caller_without_a_number_cant_be_called_back() {
        assertThat(Call.of(List.of(event(CallEventKind.ABANDONED, 30, null))).needsCallBack())
                .isFalse();
    }

    private static CallEvent ringing() {
        return withDirection(null);
    }

    private static CallEvent withDirection(@Nullable Direction direction) {
        return new CallEvent(
                CallEventKind.RINGING,
                START,
                direction,
                "+8613800001234",
                "96xxx",
                null,
                null,
                null,
                null,
                null);
    }

    private static CallEvent queued(int free) {
        return new CallEvent(
                CallEventKind.QUEUED, START, null, null, null, "water", null, free, null, null);
    }

    private static CallEvent answered(int after, String agent) {
        return event(CallEventKind.ANSWERED, after, agent);
    }

    private static CallEvent event(CallEventKind kind, int after, @Nullable String agent) {
        return new CallEvent(
                kind, START.plusSeconds(after), null, null, null, null, agent, null, null, null);
    }
}
