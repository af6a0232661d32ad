package io.openhotline.followup.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SamplerTest {
    static final Rate THIRTY_PERCENT = rate("0.30");

    @Test
    void the_first_ticket_of_a_stratum_is_drawn() {
        assertThat(Sampler.handled(Tally.NONE, rate("0.10"), true))
                .isEqualTo(new Drawing(new Tally(1, 1), Reason.SAMPLED));
    }

    @Test
    void a_ticket_is_not_drawn_while_the_promise_is_kept_without_it() {
        assertThat(Sampler.handled(new Tally(1, 1), THIRTY_PERCENT, true))
                .isEqualTo(new Drawing(new Tally(2, 1), Reason.NOT_DRAWN));
    }

    @Test
    void a_ticket_is_drawn_as_soon_as_the_promise_is_short() {
        assertThat(Sampler.handled(new Tally(3, 1), THIRTY_PERCENT, true))
                .isEqualTo(new Drawing(new Tally(4, 2), Reason.SAMPLED));
    }

    @Test
    void one_without_a_phone_is_passed_over_and_the_next_one_drawn() {
        Drawing passedOver = Sampler.handled(Tally.NONE, THIRTY_PERCENT, false);

        assertThat(passedOver).isEqualTo(new Drawing(new Tally(1, 0), Reason.NO_CONTACT));
        assertThat(Sampler.handled(passedOver.tally(), THIRTY_PERCENT, true))
                .isEqualTo(new Drawing(new Tally(2, 1), Reason.SAMPLED));
    }

    @Test
    void a_lost_customer_does_not_count_and_the_stratum_owes_one() {
        Drawing lost = Sampler.lost(new Tally(5, 2));

        assertThat(lost).isEqualTo(new Drawing(new Tally(5, 1), Reason.LOST));
        assertThat(lost.tally().owes(THIRTY_PERCENT)).isTrue();
        assertThat(Sampler.replaced(lost.tally()))
                .isEqualTo(new Drawing(new Tally(5, 2), Reason.REPLACEMENT));
    }

    @Test
    void a_ticket_taken_back_makes_the_stratum_smaller() {
        assertThat(Sampler.gone(new Tally(11, 2), true))
                .isEqualTo(new Drawing(new Tally(10, 1), Reason.GONE));
        assertThat(Sampler.gone(new Tally(11, 2), false))
                .isEqualTo(new Drawing(new Tally(10, 2), Reason.GONE));
    }

    @Test
    void the_share_is_exact_where_binary_fractions_are_not() {
        // Binary arithmetic makes 0.1 * 3 more than 0.3, which would round up to one ticket too
        // many
        assertThat(rate("0.1").required(30)).isEqualTo(3);
        assertThat(rate("0.07").required(100)).isEqualTo(7);
        assertThat(rate("0.29").required(100)).isEqualTo(29);
        assertThat(rate("1.00").required(9_999_999)).isEqualTo(9_999_999);
        assertThat(rate("0").required(9_999_999)).isZero();
    }

    @Test
    void a_rate_is_a_share() {
        assertThatThrownBy(() -> rate("1.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("-0.1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_month_begins_at_midnight_where_the_hotline_is() {
        var zone = ZoneId.of("Asia/Shanghai");

        assertThat(StratumId.of("REPAIR", Instant.parse("2026-10-31T16:00:00Z"), zone))
                .isEqualTo(new StratumId("REPAIR", YearMonth.of(2026, 11)));
        assertThat(StratumId.of("REPAIR", Instant.parse("2026-10-31T15:59:59Z"), zone).code())
                .isEqualTo("repair/2026-10");
    }

    static Rate rate(String value) {
        return new Rate(new BigDecimal(value));
    }
}
