package io.openhotline.followup.policy;

import io.openhotline.platform.deadline.FollowsHolidays;
import io.openhotline.platform.deadline.WatchedCalendars;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Holds the calendars of `followup.yaml`.
@PackScoped
public class FollowUpCalendars implements FollowsHolidays {
    private final FollowUpPolicy policy;
    private final WatchedCalendars calendars;

    FollowUpCalendars(@PackFolder Path pack, FollowUpPolicy policy, Validator validator) {
        this.policy = policy;
        this.calendars =
                new WatchedCalendars(pack, policy.timeZone(), policy.calendars(), validator);
    }

    /// Returns the calendar of the hours in which customers may be asked.
    public Calendar hours() {
        return calendars.get(policy.asking().hours());
    }

    /// Returns the calendar that counts due times.
    public Calendar dueBy() {
        return calendars.get(policy.asking().dueBy());
    }

    @Override
    public void look() {
        calendars.look();
    }
}
