package io.openhotline.intake.policy;

import io.openhotline.platform.deadline.FollowsHolidays;
import io.openhotline.platform.deadline.WatchedCalendars;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Holds the calendars of `intake.yaml`.
@PackScoped
public class DeskCalendars implements FollowsHolidays {
    private final WatchedCalendars calendars;

    DeskCalendars(@PackFolder Path pack, IntakePolicy policy, Validator validator) {
        this.calendars =
                new WatchedCalendars(pack, policy.timeZone(), policy.calendars(), validator);
    }

    /// Returns the calendar; a name that the pack doesn't have counts all time.
    public Calendar get(String name) {
        return calendars.get(name);
    }

    @Override
    public void look() {
        calendars.look();
    }
}
