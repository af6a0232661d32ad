package io.openhotline.dispatch.policy;

import io.openhotline.platform.deadline.FollowsHolidays;
import io.openhotline.platform.deadline.HolidayFiles;
import io.openhotline.platform.deadline.HolidayFolder;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.PolicyRefused;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Reads the holiday files of the pack again when one of them is added or changed. A wrong file is
/// logged, and the calendars stay as they were.
@PackScoped
class HolidayWatch implements FollowsHolidays {
    private static final Logger LOG = Logger.getLogger(HolidayWatch.class);

    private final Path pack;
    private final DispatchPolicy policy;
    private final Validator validator;
    private final Clock clock;
    private final HolidayFolder folder;

    HolidayWatch(@PackFolder Path pack, DispatchPolicy policy, Validator validator, Clock clock) {
        this.pack = pack;
        this.policy = policy;
        this.validator = validator;
        this.clock = clock;
        this.folder = new HolidayFolder(pack);
    }

    @Override
    public void look() {
        if (folder.hasChanged()) {
            read();
        }
    }

    private void read() {
        try {
            policy.count(HolidayFiles.read(pack, policy.writtenCalendars(), validator));
            LOG.infof("Holidays of %s are read", HolidayFiles.files(pack));
        } catch (PolicyRefused e) {
            LOG.errorf("The calendars stay as they were: %s", e.getMessage());
        }
        PolicyOfVersion.warn(pack.resolve("dispatch.yaml"), policy, clock.instant());
    }
}
