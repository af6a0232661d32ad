package io.openhotline.followup.policy;

import io.openhotline.platform.deadline.CalendarCompiler;
import io.openhotline.platform.deadline.HolidayFiles;
import io.openhotline.platform.deadline.HolidayFolder;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PolicyRefused;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Holds the calendars of `followup.yaml` with the holidays of the pack's files, which are read
/// again when one changes. A wrong file is logged, and the calendars stay as they were.
@Singleton
@Startup
public class FollowUpCalendars {
    private static final Logger LOG = Logger.getLogger(FollowUpCalendars.class);

    private final Path pack;
    private final FollowUpPolicy policy;
    private final Validator validator;
    private final Calendars written;
    private final HolidayFolder folder;
    private volatile Calendars calendars;

    FollowUpCalendars(
            @ConfigProperty(name = "hotline.policies") Path pack,
            FollowUpPolicy policy,
            Validator validator) {
        this.pack = pack;
        this.policy = policy;
        this.validator = validator;
        this.written =
                new Calendars(
                        CalendarCompiler.compile(
                                policy.timeZone(), policy.calendars(), new Findings()));
        this.folder = new HolidayFolder(pack);
        this.calendars = written;
    }

    /// Returns the calendar of the hours in which customers may be asked.
    public Calendar hours() {
        return named(policy.asking().hours());
    }

    /// Returns the calendar that counts due times.
    public Calendar dueBy() {
        return named(policy.asking().dueBy());
    }

    private Calendar named(@Nullable String name) {
        return calendars.get(name == null ? Calendars.ALWAYS : name);
    }

    @Scheduled(
            every = "{hotline.holidays.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "holidays")
    void look() {
        if (folder.hasChanged()) {
            read();
        }
    }

    private void read() {
        try {
            calendars = HolidayFiles.readKnown(pack, written, validator);
            LOG.infof("Holidays of %s are read", HolidayFiles.files(pack));
        } catch (PolicyRefused e) {
            LOG.errorf("The calendars stay as they were: %s", e.getMessage());
        }
    }
}
