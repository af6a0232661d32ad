package io.openhotline.dispatch.policy;

import io.openhotline.platform.deadline.HolidayFiles;
import io.openhotline.platform.deadline.HolidayFolder;
import io.openhotline.platform.policy.PolicyRefused;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Reads the holiday files of the pack again when one of them is added or changed. A wrong file is
/// logged, and the calendars stay as they were.
@ApplicationScoped
class HolidayWatch {
    private static final Logger LOG = Logger.getLogger(HolidayWatch.class);

    private final Path pack;
    private final DispatchPolicy policy;
    private final Validator validator;
    private final Clock clock;
    private final HolidayFolder folder;

    HolidayWatch(
            @ConfigProperty(name = "hotline.policies") Path pack,
            DispatchPolicy policy,
            Validator validator,
            Clock clock) {
        this.pack = pack;
        this.policy = policy;
        this.validator = validator;
        this.clock = clock;
        this.folder = new HolidayFolder(pack);
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
            policy.count(HolidayFiles.read(pack, policy.writtenCalendars(), validator));
            LOG.infof("Holidays of %s are read", HolidayFiles.files(pack));
        } catch (PolicyRefused e) {
            LOG.errorf("The calendars stay as they were: %s", e.getMessage());
        }
        PolicyProducer.warn(pack.resolve("dispatch.yaml"), policy, clock.instant());
    }
}
