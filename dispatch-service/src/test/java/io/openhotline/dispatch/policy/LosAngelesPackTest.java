package io.openhotline.dispatch.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.platform.deadline.HolidayFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A pack in Los Angeles, whose clocks go ahead on 8 March 2026 and back on 1 November 2026. Its
/// office has split shifts, a half day, a make-up day and the holidays of two years, one in a file.
class LosAngelesPackTest {
    static final String NAMES =
            """
            departments:
              field: {zh: 外勤, en: Field}
            """;
    static final String PACK =
            """
            timeZone: America/Los_Angeles
            calendars:
              office:
                week:
                  MONDAY: ["08:00-12:00", "13:00-17:00"]
                  TUESDAY: ["08:00-12:00", "13:00-17:00"]
                  WEDNESDAY: ["08:00-12:00", "13:00-17:00"]
                  THURSDAY: ["08:00-12:00", "13:00-17:00"]
                  FRIDAY: ["08:00-12:00", "13:00-17:00"]
                completeYears: [2026]
                holidays: [2026-11-26]
                makeUpDays: {2026-11-28: FRIDAY}
                specialDays: {2026-12-24: ["08:00-12:00"]}
            deadlines: {calendar: office, accept: PT2H, resolve: PT8H}
            clocks:
              day: {starts: RECEIVED, stops: COMPLETED, within: PT24H, calendar: always}
            routes:
              - {name: everything, department: field}
            """;
    static final String NEXT_YEAR = "calendars: {office: {holidays: [2027-01-01]}}";

    @TempDir Path pack;

    /// The office has eight hours a day, whatever the clocks do; a day has 24 hours.
    @ParameterizedTest
    @CsvSource({
        // Friday 16:00 before the clocks go ahead, until Monday 16:00
        "2026-03-07T00:00:00Z, 2026-03-09T16:00:00Z, 2026-03-09T23:00:00Z, 2026-03-08T00:00:00Z",
        // Friday 16:00 before the clocks go back
        "2026-10-30T23:00:00Z, 2026-11-02T17:00:00Z, 2026-11-03T00:00:00Z, 2026-10-31T23:00:00Z",
        // Wednesday 16:00 before Thanksgiving; Friday is worked, and so is the make-up Saturday
        "2026-11-26T00:00:00Z, 2026-11-27T17:00:00Z, 2026-11-28T00:00:00Z, 2026-11-27T00:00:00Z",
        // Friday 16:00 before the make-up Saturday
        "2026-11-28T00:00:00Z, 2026-11-28T17:00:00Z, 2026-11-29T00:00:00Z, 2026-11-29T00:00:00Z",
        // Thursday 11:00 of the half day
        "2026-12-24T19:00:00Z, 2026-12-25T17:00:00Z, 2026-12-26T00:00:00Z, 2026-12-25T19:00:00Z",
        // Thursday 16:00 of the last day of the year, before a holiday of the next year's file
        "2027-01-01T00:00:00Z, 2027-01-04T17:00:00Z, 2027-01-05T00:00:00Z, 2027-01-02T00:00:00Z"
    })
    void its_clocks_end_where_its_office_and_its_days_say(
            Instant received, Instant accept, Instant resolve, Instant day) throws IOException {
        DispatchPolicy policy = policy();

        Clocks clocks = Clocks.assigned(policy.clocksOf("everything"), received, received);

        assertThat(clocks.deadlines().accept().at()).isEqualTo(accept);
        assertThat(clocks.deadlines().resolve().at()).isEqualTo(resolve);
        assertThat(clocks.find("day").orElseThrow().deadline().orElseThrow().at()).isEqualTo(day);
    }

    private DispatchPolicy policy() throws IOException {
        Path holidays = Files.createDirectories(pack.resolve("holidays"));
        Files.writeString(holidays.resolve("2027.yaml"), NEXT_YEAR);
        DispatchPolicy policy = PackFiles.read(pack, NAMES, PACK);
        policy.count(
                HolidayFiles.read(pack, policy.writtenCalendars(), PolicyReaderTest.VALIDATOR));
        return policy;
    }
}
