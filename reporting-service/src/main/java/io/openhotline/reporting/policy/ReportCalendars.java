package io.openhotline.reporting.policy;

import io.openhotline.platform.deadline.FollowsHolidays;
import io.openhotline.platform.deadline.WatchedCalendars;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Holds the calendars of `reporting.yaml`.
@PackScoped
public class ReportCalendars implements FollowsHolidays {
    private final ZoneId zone;
    private final WatchedCalendars calendars;

    ReportCalendars(@PackFolder Path pack, ReportingPolicy policy, Validator validator) {
        this.zone = policy.timeZone();
        this.calendars = new WatchedCalendars(pack, zone, policy.calendars(), validator);
    }

    /// Whether any time of the day counts in the calendar of this name; null names the one that
    /// counts all time.
    public boolean works(@Nullable String name, LocalDate day) {
        return calendars
                .get(name)
                .between(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .isPositive();
    }

    @Override
    public void look() {
        calendars.look();
    }
}
