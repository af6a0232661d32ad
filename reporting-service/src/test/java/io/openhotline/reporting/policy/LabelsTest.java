package io.openhotline.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.openhotline.platform.policy.LocalText;
import io.openhotline.reporting.policy.domain.Indicator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void every_text_is_there_in_both_languages() {
        ResourceBundle english = ResourceBundle.getBundle("reporting-texts", Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle("reporting-texts", Locale.CHINESE);

        assertThat(english.keySet()).isEqualTo(chinese.keySet()).isNotEmpty();
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(english.getString(key)).matches("[ -~]+"));
    }

    @Test
    void every_indicator_has_a_written_numerator_denominator_and_time_rule() {
        for (Indicator indicator : Indicator.values()) {
            Stream.of("numerator", "denominator", "timeRule")
                    .forEach(part ->
                            assertThatCode(() -> Labels.of("indicator." + indicator + "." + part))
                                    .doesNotThrowAnyException());
        }
    }

    @Test
    void a_code_without_a_text_is_its_own_name() {
        assertThat(Labels.ofCode("category", "meteorite"))
                .isEqualTo(new LocalText("meteorite", "meteorite"));
    }
}
