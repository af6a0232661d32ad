package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.deadline.HolidayFiles;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Adds the holidays of 2027 to an office with split shifts whose pack knows 2026 only.
class HolidayFilesTest {
    static final String NAMES =
            """
            departments:
              service: {zh: 服务部, en: Service}
            """;
    static final String PACK =
            """
            timeZone: Asia/Shanghai
            calendars:
              office:
                week: {MONDAY: ["08:30-12:00", "13:30-17:30"], FRIDAY: ["08:30-12:00"]}
                completeYears: [2026]
            deadlines: {calendar: office, accept: PT1H, resolve: 1 working day}
            routes: [{name: everything-else, department: service}]
            """;
    static final String NEXT_YEAR =
            """
            calendars:
              office:
                holidays: [2027-01-01]
                makeUpDays: {2027-01-03: MONDAY}
                specialDays: {2027-01-04: ["08:30-10:00"]}
            """;
    static final Instant THURSDAY = Instant.parse("2026-12-31T00:00:00Z");

    @TempDir Path pack;

    @Test
    void a_file_of_a_year_adds_holidays_make_up_days_and_half_days() throws IOException {
        Calendar office = renewed(NEXT_YEAR).get("office");

        // The make-up Sunday has seven and a half hours, the half Monday one and a half.
        assertThat(office.between(THURSDAY, Instant.parse("2027-01-04T16:00:00Z")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(office.uncoveredYears(THURSDAY, Instant.parse("2028-01-03T00:00:00Z")))
                .containsExactly(2028);
    }

    @Test
    void a_new_file_counts_without_a_restart_and_a_wrong_one_changes_nothing() throws IOException {
        DispatchPolicy policy = policy();
        var watch =
                new HolidayWatch(
                        pack,
                        policy,
                        PolicyReaderTest.VALIDATOR,
                        Clock.fixed(THURSDAY, ZoneOffset.UTC));
        Instant before = policy.targetsOf("everything-else").from(THURSDAY).resolve().at();
        assertThat(policy.uncoveredYears(THURSDAY)).containsKey("office");

        write("2027", NEXT_YEAR);
        watch.look();

        Instant after = policy.targetsOf("everything-else").from(THURSDAY).resolve().at();
        assertThat(after).isNotEqualTo(before);
        assertThat(policy.clocksOf("everything-else").getFirst().target())
                .isEqualTo(policy.targetsOf("everything-else").accept());
        assertThat(policy.uncoveredYears(THURSDAY)).isEmpty();
        write("2028", "calendars: {office: {holidays: [2027-01-01]}}");
        watch.look();
        assertThat(policy.targetsOf("everything-else").from(THURSDAY).resolve().at())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    office:            | canteen:           | calendars.canteen: is no calendar with a week
                    [2027-01-01]       | [2026-01-01]       | calendars.office: 2026-01-01 is not in the year
                    [2027-01-01]       | [2027-01-04]       | calendars.office: 2027-01-04 is a special day, and also
                    08:30-10:00        | 10:00-08:30        | calendars.office: a shift must end after it begins
                    """)
    void a_wrong_file_is_refused_with_key_and_reason(String right, String wrong, String finding) {
        assertThatThrownBy(() -> renewed(NEXT_YEAR.replace(right, wrong)))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("2027.yaml: " + finding);
    }

    private Calendars renewed(String text) throws IOException {
        write("2027", text);
        return HolidayFiles.read(pack, policy().writtenCalendars(), PolicyReaderTest.VALIDATOR);
    }

    private void write(String year, String text) throws IOException {
        Path directory = Files.createDirectories(pack.resolve("holidays"));
        Files.writeString(directory.resolve(year + ".yaml"), text);
    }

    private DispatchPolicy policy() throws IOException {
        return PackFiles.read(pack, NAMES, PACK);
    }
}
