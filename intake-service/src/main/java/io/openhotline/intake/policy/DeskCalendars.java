package io.openhotline.intake.policy;

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

/// Holds the calendars of `intake.yaml` with the holidays of the pack's files, which are read again
/// when one changes. A wrong file is logged, and the calendars stay as they were.
@Singleton
@Startup
public class DeskCalendars {
    private static final Logger LOG = Logger.getLogger(DeskCalendars.class);

    private final Path pack;
    private final Validator validator;
    private final Calendars written;
    private final HolidayFolder folder;
    private volatile Calendars calendars;

    DeskCalendars(
            @ConfigProperty(name = "hotline.policies") Path pack,
            IntakePolicy policy,
            Validator validator) {
        this.pack = pack;
        this.validator = validator;
        this.written =
                new Calendars(
                        CalendarCompiler.compile(
                                policy.timeZone(), policy.calendars(), new Findings()));
        this.folder = new HolidayFolder(pack);
        this.calendars = written;
    }

    /// Returns the calendar; a name that the pack doesn't have counts all time.
    public Calendar get(String name) {
        return calendars.get(name);
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
