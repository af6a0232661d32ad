package io.openhotline.platform.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Limit;
import io.openhotline.platform.deadline.domain.Limit.WorkingDays;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.WorkingHours;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Represents a time limit as it is written: an ISO 8601 duration such as `PT30M`, or working days
/// such as `5 working days`.
public sealed interface LimitDocument {
    Pattern DAYS = Pattern.compile("([1-9][0-9]{0,2}) working days?");

    /// Throws [IllegalArgumentException] if the limit doesn't go with the calendar.
    Limit on(Calendar calendar);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LimitDocument parse(String text) {
        Matcher days = DAYS.matcher(text);
        return days.matches() ? new Days(Integer.parseInt(days.group(1))) : time(text);
    }

    private static LimitDocument time(String text) {
        try {
            Duration time = Duration.parse(text);
            if (time.isPositive()) {
                return new Time(time);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(rule(), e);
        }
        throw new IllegalArgumentException(rule());
    }

    private static String rule() {
        return "must be a duration above zero, for example PT30M, or working days, for example 5"
                + " working days";
    }

    /// Counts the time of the calendar.
    record Time(Duration time) implements LimitDocument {
        @Override
        public Limit on(Calendar calendar) {
            return new WorkingTime(time, calendar);
        }
    }

    /// Counts working days until the close of business; the day of the start is not counted.
    record Days(int days) implements LimitDocument {
        @Override
        public Limit on(Calendar calendar) {
            if (calendar instanceof WorkingHours hours) {
                return new WorkingDays(days, hours);
            }
            throw new IllegalArgumentException(
                    "'always' has no working days: name another calendar");
        }
    }
}
