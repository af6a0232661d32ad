package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {
    private final LocalTimes losAngeles =
            new LocalTimes("MM/dd/uuuu hh:mm:ss a", ZoneId.of("America/Los_Angeles"));

    @Test
    void a_local_time_becomes_an_instant() {
        assertThat(losAngeles.read("01/01/2018 12:00:09 AM"))
                .contains(Instant.parse("2018-01-01T08:00:09Z"));
        assertThat(losAngeles.read("07/01/2018 12:00:09 PM"))
                .contains(Instant.parse("2018-07-01T19:00:09Z"));
    }

    @Test
    void of_an_hour_that_came_twice_the_first_one_is_meant() {
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
                "soon"
            })
    void what_never_was_is_no_time(String text) {
        assertThat(losAngeles.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM-dd HH:mm", "uuuu-MM-dd", "uuuu-MM-dd hh:mm", "nonsense"})
    void a_pattern_that_loses_a_part_of_the_time_is_refused(String pattern) {
        assertThatThrownBy(() -> LocalTimes.check(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dateFormat ");
    }

    @Test
    void a_pattern_to_the_minute_is_enough() {
        LocalTimes.check("d.M.uuuu H:mm");
    }
}
