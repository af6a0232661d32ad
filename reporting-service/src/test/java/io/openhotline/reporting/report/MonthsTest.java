package io.openhotline.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    @Test
    void a_month_is_written_as_in_iso_8601() {
        assertThat(Months.parse("2026-11")).contains(YearMonth.of(2026, 11));
        assertThat(Months.parse("9999-12")).contains(YearMonth.of(9999, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-13",
                "2026-00",
                "2026-1",
                "26-11",
                "+2026-11",
                "2026-11-01",
                "0000-01",
                "1969-12",
                "二〇二六-11",
                "２０２６-11",
                "2026-11\n",
                "2026-11 "
            })
    void anything_else_is_none(String text) {
        assertThat(Months.parse(text)).isEmpty();
    }
}
