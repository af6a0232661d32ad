package io.openhotline.followup.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplerTest {
    static final Rate THIRTY_PERCENT = rate("0.30");
    static final Instant END_OF_OCTOBER = Instant.parse("2026-10-31T15:59:59Z");

    @Test
    void the_first_ticket_of_a_stratum_is_sampled() {
        assertThat(Sampler.handled(StratumCounts.NONE, rate("0.10"), Reach.ASKABLE))
                .isEqualTo(new SamplingDecision(new StratumCounts(1, 1), SamplingReason.SAMPLED));
    }

    @Test
    void a_ticket_is_not_sampled_while_the_rate_holds_without_it() {
        assertThat(Sampler.handled(new StratumCounts(1, 1), THIRTY_PERCENT, Reach.ASKABLE))
                .isEqualTo(
                        new SamplingDecision(new StratumCounts(2, 1), SamplingReason.NOT_SAMPLED));
    }

    @Test
    void a_ticket_is_sampled_as_soon_as_the_rate_requires_it() {
        assertThat(Sampler.handled(new StratumCounts(3, 1), THIRTY_PERCENT, Reach.ASKABLE))
                .isEqualTo(new SamplingDecision(new StratumCounts(4, 2), SamplingReason.SAMPLED));
    }

    @Test
    void the_next_ticket_is_sampled_instead_of_one_without_a_number() {
        SamplingDecision withoutNumber =
                Sampler.handled(StratumCounts.NONE, THIRTY_PERCENT, Reach.NO_CONTACT);

        assertThat(withoutNumber)
                .isEqualTo(
                        new SamplingDecision(new StratumCounts(1, 0), SamplingReason.NO_CONTACT));
        assertThat(Sampler.handled(withoutNumber.counts(), THIRTY_PERCENT, Reach.ASKABLE))
                .isEqualTo(new SamplingDecision(new StratumCounts(2, 1), SamplingReason.SAMPLED));
    }

    @ParameterizedTest
    @CsvSource({"NO_CONTACT, NO_CONTACT", "DO_NOT_CALL, DO_NOT_CALL", "CAPPED, CAPPED"})
    void a_customer_who_may_not_be_asked_is_not_counted_as_planned(
            Reach reach, SamplingReason reason) {
        assertThat(Sampler.handled(new StratumCounts(3, 1), THIRTY_PERCENT, reach))
                .isEqualTo(new SamplingDecision(new StratumCounts(4, 1), reason));
    }

    @Test
    void a_customer_without_response_does_not_count_as_planned() {
        SamplingDecision decision = Sampler.noResponse(new StratumCounts(5, 2));

        assertThat(decision)
                .isEqualTo(
                        new SamplingDecision(new StratumCounts(5, 1), SamplingReason.NO_RESPONSE));
        assertThat(decision.counts().isBelow(THIRTY_PERCENT)).isTrue();
        assertThat(Sampler.replacement(decision.counts()))
                .isEqualTo(
                        new SamplingDecision(new StratumCounts(5, 2), SamplingReason.REPLACEMENT));
    }

    @Test
    void a_withdrawn_ticket_leaves_the_stratum() {
        assertThat(Sampler.withdrawn(new StratumCounts(11, 2), true))
                .isEqualTo(
                        new SamplingDecision(new StratumCounts(10, 1), SamplingReason.WITHDRAWN));
        assertThat(Sampler.withdrawn(new StratumCounts(11, 2), false))
                .isEqualTo(
                        new SamplingDecision(new StratumCounts(10, 2), SamplingReason.WITHDRAWN));
    }

    @Test
    void the_required_number_is_exact() {
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
    void a_month_begins_at_midnight_in_the_time_zone_of_the_hotline() {
        var zone = ZoneId.of("Asia/Shanghai");

        assertThat(StratumId.of("REPAIR", null, null, END_OF_OCTOBER.plusSeconds(1), zone))
                .isEqualTo(new StratumId("REPAIR", YearMonth.of(2026, 11)));
        assertThat(StratumId.of("REPAIR", null, null, END_OF_OCTOBER, zone).code())
                .isEqualTo("repair/2026-10");
    }

    @Test
    void the_code_of_a_stratum_is_parsed_as_it_was_formatted() {
        var december = new StratumId("COMPLAINT", YearMonth.of(2026, 12));

        assertThat(StratumId.parse("complaint/2026-12")).isEqualTo(december);
        assertThat(StratumId.parse(december.code())).isEqualTo(december);
    }

    @ParameterizedTest
    @CsvSource({
        ", , repair/2026-12",
        "merchants, , repair/2026-12/merchants",
        ", osmanthus-garden, repair/2026-12/district:osmanthus-garden",
        "merchants, 东湖/花园, repair/2026-12/merchants/district:东湖/花园"
    })
    void a_group_or_district_with_its_own_rate_is_part_of_the_code(
            @Nullable String customers, @Nullable String district, String code) {
        var stratum = new StratumId("REPAIR", YearMonth.of(2026, 12), customers, district);

        assertThat(stratum.code()).isEqualTo(code);
        assertThat(StratumId.parse(code)).isEqualTo(stratum);
    }

    @Test
    void a_text_that_is_no_stratum_is_refused() {
        assertThatThrownBy(() -> StratumId.parse("repair"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Rate rate(String value) {
        return new Rate(new BigDecimal(value));
    }
}
