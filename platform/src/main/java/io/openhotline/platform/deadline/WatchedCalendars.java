package io.openhotline.platform.deadline;

import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.Calendars;
import io.openhotline.platform.policy.Findings;
import io.openhotline.platform.policy.PolicyRefused;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Holds the calendars that a file of the pack writes, with the holidays of the pack's files, which
/// are read again when one changes. A wrong file is logged, and the calendars stay as they were.
public final class WatchedCalendars {
    private static final Logger LOG = Logger.getLogger(WatchedCalendars.class);

    private final Path pack;
    private final Calendars written;
    private final Validator validator;
    private final HolidayFolder folder;
    private volatile Calendars calendars;

    /// @param documents the calendars by their names, without mistakes
    public WatchedCalendars(
            Path pack, ZoneId zone, Map<String, CalendarDocument> documents, Validator validator) {
        this.pack = pack;
        this.written = written(zone, documents);
        this.validator = validator;
        this.folder = new HolidayFolder(pack);
        this.calendars = written;
        look();
    }

    /// Throws [PolicyRefused] for a wrong file of holidays.
    public static void check(
            Path pack, ZoneId zone, Map<String, CalendarDocument> documents, Validator validator) {
        HolidayFiles.readKnown(pack, written(zone, documents), validator);
    }

    /// Returns the calendar; null, and a name that the pack doesn't have, count all time.
    public Calendar get(@Nullable String name) {
        return calendars.get(name == null ? Calendars.ALWAYS : name);
    }

    /// Reads the files if they have changed.
    public void look() {
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

    private static Calendars written(ZoneId zone, Map<String, CalendarDocument> documents) {
        return new Calendars(CalendarCompiler.compile(zone, documents, new Findings()));
    }
}
