package io.openhotline.followup.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.loyalty.LoyaltyView.FiguresView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the net promoter score (C6).
class LoyaltyViewTest {
    @ParameterizedTest
    @CsvSource({"1, 0, 0, 100.0", "0, 0, 3, -100.0", "0, 5, 0, 0.0", "2, 1, 4, -28.6"})
    void the_score_is_promoters_less_detractors_in_per_cent(
            long promoters, long passives, long detractors, String score) {
        assertThat(FiguresView.of(promoters, passives, detractors).netPromoterScore())
                .hasToString(score);
    }

    @Test
    void nobody_asked_has_no_score() {
        assertThat(FiguresView.of(0, 0, 0).netPromoterScore()).isNull();
    }
}
