package io.openhotline.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

    @Test
    void a_year_is_written_as_in_iso_8601() {
        assertThat(Years.parse("2026")).contains(Year.of(2026));
        assertThat(Years.parse("9999")).contains(Year.of(9999));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "+2026", "02026", "2026-11", "0000", "1969", "２０２６", "2026\n"})
    void anything_else_is_none(String text) {
        assertThat(Years.parse(text)).isEmpty();
    }
}
