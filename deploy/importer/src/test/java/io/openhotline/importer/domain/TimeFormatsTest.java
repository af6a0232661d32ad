package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatsTest {
    private final TimeFormats losAngeles =
            new TimeFormats(
                    List.of("MM/dd/uuuu hh:mm:ss a"), ZoneId.of("America/Los_Angeles"), null);

    @Test
    void a_local_time_becomes_an_instant() {
        assertThat(losAngeles.read("01/01/2018 12:00:09 AM"))
                .contains(Instant.parse("2018-01-01T08:00:09Z"));
        assertThat(losAngeles.read("07/01/2018 12:00:09 pm"))
                .contains(Instant.parse("2018-07-01T19:00:09Z"));
    }

    @Test
    void an_hour_that_comes_twice_is_the_first_one() {
        assertThat(losAngeles.read("11/04/2018 01:30:00 AM"))
                .contains(Instant.parse("2018-11-04T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/11/2018 02:30:00 AM", // the clocks skipped it
                "02/29/2018 01:00:00 PM",
                "04/31/2018 01:00:00 PM",
                "01/01/2018 13:00:00 PM",
                "01/01/2018",
                "0000-00-00",
                "43101.5",
                "soon"
            })
    void a_time_that_does_not_exist_is_not_read(String text) {
        assertThat(losAngeles.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    uuuu-MM-dd HH:mm:ssXXX | 2026-01-06 04:09:38+00:00 | 2026-01-06T04:09:38Z
                    uuuu-MM-dd'T'HH:mmXXX  | 2026-01-06T12:09+08:00    | 2026-01-06T04:09:00Z
                    uuuu-MM-dd'T'HH:mmXXX  | 2026-01-06T04:09Z         | 2026-01-06T04:09:00Z
                    uuuu-MM-dd HH:mm       | 2026-01-06 12:09          | 2026-01-06T04:09:00Z
                    uuuu/M/d ah:mm:ss      | 2026/1/6 下午1:09:38      | 2026-01-06T05:09:38Z
                    uuuu/M/d ah:mm:ss      | 2026/1/6 上午12:09:38     | 2026-01-05T16:09:38Z
                    uuuu年M月d日 ah点mm分  | 2026年1月6日 下午1点09分  | 2026-01-06T05:09:00Z
                    d MMM uuuu h:mma       | 6 jan 2026 1:09Pm         | 2026-01-06T05:09:00Z
                    uuuu-MM-dd HH:mm       | ２０２６-０１-０６ １２：０９ | 2026-01-06T04:09:00Z
                    """)
    void offsets_chinese_and_lower_case_halves_of_the_day_and_full_width_are_read(
            String pattern, String text, Instant instant) {
        var shanghai = new TimeFormats(List.of(pattern), ZoneId.of("Asia/Shanghai"), null);

        assertThat(shanghai.read(text)).contains(instant);
    }

    @Test
    void a_date_without_a_time_gets_the_time_of_day_of_the_mapping() {
        var shanghai =
                new TimeFormats(
                        List.of("uuuu-MM-dd"), ZoneId.of("Asia/Shanghai"), LocalTime.of(17, 30));

        assertThat(shanghai.read("2026-01-06")).contains(Instant.parse("2026-01-06T09:30:00Z"));
        assertThat(shanghai.read("2026-01-06 08:00")).isEmpty();
    }

    @Test
    void several_formats_are_tried_in_order() {
        var shanghai =
                new TimeFormats(
                        List.of("d/M/uuuu H:mm", "M/d/uuuu H:mm", "uuuu-MM-dd"),
                        ZoneId.of("Asia/Shanghai"),
                        LocalTime.NOON);

        assertThat(shanghai.read("2/1/2026 8:00")).contains(Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(shanghai.read("1/31/2026 8:00")).contains(Instant.parse("2026-01-31T00:00:00Z"));
        assertThat(shanghai.read("2026-01-06")).contains(Instant.parse("2026-01-06T04:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-MM-dd HH:mm",
                "uuuu-MM-dd hh:mm",
                "uuuu-MM-dd HH",
                "HH:mm",
                "MM-dd",
                "nonsense"
            })
    void a_pattern_that_loses_a_part_of_the_time_is_refused(String pattern) {
        assertThatThrownBy(() -> TimeFormat.check(pattern, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dateFormat ");
    }

    @Test
    void a_pattern_of_a_date_needs_a_time_of_day() {
        assertThatThrownBy(() -> TimeFormat.check("uuuu-MM-dd", false))
                .hasMessage(
                        "timeOfDay is required, because a dateFormat gives no time: uuuu-MM-dd");
        TimeFormat.check("uuuu-MM-dd", true);
    }

    @Test
    void a_pattern_to_the_minute_is_enough() {
        TimeFormat.check("d.M.uuuu H:mm", false);
    }
}
