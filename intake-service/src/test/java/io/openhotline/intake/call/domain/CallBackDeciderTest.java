package io.openhotline.intake.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.call.domain.CallBackDecider.Decision;
import io.openhotline.intake.call.domain.CallBackDecider.Decision.Agreed;
import io.openhotline.intake.call.domain.CallBackDecider.Decision.Refused;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallBackDeciderTest {
    private static final Instant DUE = Instant.parse("2026-11-02T01:30:00Z");
    private static final CallBack OPEN = new CallBack(DUE, null, 0, null);

    private static final Instant NOW = Instant.parse("2026-11-02T01:20:00Z");
    private static final Duration PAUSE = Duration.ofHours(1);

    private final CallBackDecider decider = new CallBackDecider(2, PAUSE);

    @Test
    void a_free_call_back_can_be_taken_again_by_the_same_agent_alone() {
        CallBack taken = new CallBack(DUE, "1001", 0, null);

        assertThat(decider.take(OPEN, "1001")).isEqualTo(new Agreed(taken));
        assertThat(decider.take(taken, "1001")).isEqualTo(new Agreed(taken));
        assertThat(decider.take(taken, "1002")).isEqualTo(refused(CallBackRefusal.CALL_BACK_TAKEN));
        assertThat(decider.attempt(taken, "1002", true, NOW))
                .isEqualTo(refused(CallBackRefusal.CALL_BACK_TAKEN));
    }

    @Test
    void an_attempt_that_reaches_the_customer_ends_it() {
        assertThat(decider.attempt(OPEN, "1001", true, NOW))
                .isEqualTo(new Agreed(new CallBack(DUE, "1001", 1, CallBackOutcome.REACHED)));
    }

    @Test
    void the_last_attempt_of_the_pack_ends_it_too() {
        CallBack once = new CallBack(NOW.plus(PAUSE), "1001", 1, null);

        assertThat(decider.attempt(OPEN, "1001", false, NOW)).isEqualTo(new Agreed(once));
        assertThat(decider.attempt(once, "1001", false, NOW))
                .isEqualTo(
                        new Agreed(
                                new CallBack(
                                        NOW.plus(PAUSE), "1001", 2, CallBackOutcome.NOT_REACHED)));
    }

    @Test
    void a_call_back_that_was_given_back_can_be_taken_by_anybody() {
        CallBack taken = new CallBack(DUE, "1001", 1, null);

        assertThat(decider.giveBack(taken, "1002"))
                .isEqualTo(refused(CallBackRefusal.CALL_BACK_TAKEN));
        assertThat(decider.giveBack(taken, "1001"))
                .isEqualTo(new Agreed(new CallBack(DUE, null, 1, null)));
    }

    @ParameterizedTest
    @EnumSource(CallBackOutcome.class)
    void nothing_can_be_done_when_it_is_over(CallBackOutcome outcome) {
        CallBack over = new CallBack(DUE, "1001", 1, outcome);

        assertThat(decider.take(over, "1001")).isEqualTo(refused(CallBackRefusal.CALL_BACK_OVER));
        assertThat(decider.attempt(over, "1001", true, NOW))
                .isEqualTo(refused(CallBackRefusal.CALL_BACK_OVER));
    }

    private static Decision refused(CallBackRefusal refusal) {
        return new Refused(refusal);
    }
}
