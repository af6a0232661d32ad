package io.openhotline.reporting.policy;

import io.openhotline.platform.deadline.CalendarCompiler;
import io.openhotline.platform.deadline.HolidayFiles;
import io.openhotline.platform.deadline.HolidayFolder;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PolicyRefused;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Holds the calendars of `reporting.yaml` with the holidays of the pack's files, which are read
/// again when one changes. A wrong file is logged, and the calendars stay as they were.
@Singleton
public class ReportCalendars {
    private static final Logger LOG = Logger.getLogger(ReportCalendars.class);

    private final Path pack;
    private final ZoneId zone;
    private final Validator validator;
    private final Calendars written;
    private final HolidayFolder folder;
    private volatile Calendars calendars;

    ReportCalendars(
            @ConfigProperty(name = "hotline.policies") Path pack,
            ReportingPolicy policy,
            Validator validator) {
        this.pack = pack;
        this.zone = policy.timeZone();
        this.validator = validator;
        this.written =
                new Calendars(
                        CalendarCompiler.compile(
                                policy.timeZone(), policy.calendars(), new Findings()));
        this.folder = new HolidayFolder(pack);
        this.calendars = written;
    }

    /// Whether any time of the day counts in the calendar of this name; null names the one that
    /// counts all time.
    public boolean works(@Nullable String name, LocalDate day) {
        Calendar calendar = calendars.get(name == null ? Calendars.ALWAYS : name);
        return calendar.between(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .isPositive();
    }

    @Scheduled(
            every = "${hotline.holidays.every:10s}",
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
