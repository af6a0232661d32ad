package io.openhotline.followup.sequel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.sequel.domain.Sequel.Limit;
import io.openhotline.followup.sequel.domain.SequelCommand.Decide;
import io.openhotline.followup.sequel.domain.SequelCommand.Examine;
import io.openhotline.followup.sequel.domain.SequelCommand.Raise;
import io.openhotline.followup.sequel.domain.SequelCommand.SignOff;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests the rules for the steps after an answer (P7, P8, T11).
class SequelDeciderTest {
    static final UUID ID = new UUID(0, 301);
    static final Instant NOW = Instant.parse("2026-11-27T09:40:00Z");
    static final Sequel FIRST = new Sequel(1, true, true, Limit.NOT_REACHED, false, false);
    static final Sequel LAST = new Sequel(4, true, true, Limit.REACHED, false, false);
    static final Sequel EXAMINED = new Sequel(4, true, true, Limit.REACHED, true, false);

    @Test
    void a_repeated_complaint_is_looked_into_before_it_is_closed_as_it_is() {
        assertThat(SequelDecider.refusal(decide(LimitDecision.CLOSE_AS_IT_IS), LAST))
                .contains(SequelRefusal.REPETITION_NOT_EXAMINED);
        assertThat(SequelDecider.refusal(decide(LimitDecision.CLOSE_AS_IT_IS), EXAMINED)).isEmpty();
    }

    @Test
    void a_first_complaint_is_closed_as_it_is_where_the_policy_allows_no_rework() {
        var noRework = new Sequel(1, true, true, Limit.REACHED, false, false);

        assertThat(SequelDecider.refusal(decide(LimitDecision.CLOSE_AS_IT_IS), noRework)).isEmpty();
    }

    @Test
    void one_more_rework_needs_no_examination() {
        assertThat(SequelDecider.refusal(decide(LimitDecision.ONCE_MORE), LAST)).isEmpty();
    }

    @Test
    void nobody_decides_before_the_limit_or_twice() {
        var decided = new Sequel(4, true, true, Limit.DECIDED, true, false);

        assertThat(SequelDecider.refusal(decide(LimitDecision.ONCE_MORE), FIRST))
                .contains(SequelRefusal.REWORK_LIMIT_NOT_REACHED);
        assertThat(SequelDecider.refusal(decide(LimitDecision.ONCE_MORE), decided))
                .contains(SequelRefusal.REWORK_LIMIT_DECIDED);
    }

    @Test
    void a_ticket_that_went_on_is_not_decided() {
        var withdrawn = new Sequel(4, true, false, Limit.REACHED, true, false);

        assertThat(SequelDecider.refusal(decide(LimitDecision.CLOSE_AS_IT_IS), withdrawn))
                .contains(SequelRefusal.TICKET_MOVED_ON);
    }

    @Test
    void a_complaint_is_looked_into_once_and_after_the_answer() {
        var examine = new Examine(ID, "回填未压实", true, null, "重铺", Actor.SYSTEM, NOW);
        var planned = new Sequel(1, false, true, Limit.NOT_REACHED, false, false);

        assertThat(SequelDecider.refusal(examine, FIRST)).isEmpty();
        assertThat(SequelDecider.refusal(examine, planned))
                .contains(SequelRefusal.CUSTOMER_NOT_ASKED);
        assertThat(SequelDecider.refusal(examine, EXAMINED))
                .contains(SequelRefusal.ALREADY_EXAMINED);
    }

    @Test
    void a_new_matter_may_be_raised_at_any_time() {
        var raise = new Raise(ID, new UUID(0, 125), null, "水发黄", Actor.SYSTEM, NOW);

        assertThat(SequelDecider.refusal(raise, FIRST)).isEmpty();
    }

    @Test
    void a_sign_off_is_recorded_once_and_after_the_signature() {
        var signed = new Sequel(1, true, true, Limit.NOT_REACHED, false, true);

        assertThat(SequelDecider.refusal(signOff(NOW), FIRST)).isEmpty();
        assertThat(SequelDecider.refusal(signOff(NOW), signed))
                .contains(SequelRefusal.ALREADY_SIGNED_OFF);
        assertThat(SequelDecider.refusal(signOff(NOW.plusSeconds(1)), FIRST))
                .contains(SequelRefusal.SIGNED_IN_THE_FUTURE);
    }

    private static Decide decide(LimitDecision decision) {
        return new Decide(ID, decision, "已按标准修复", Actor.SYSTEM, NOW);
    }

    private static SignOff signOff(Instant signedAt) {
        return new SignOff(ID, "李秀英", null, "王师傅", signedAt, Actor.SYSTEM, NOW);
    }
}
