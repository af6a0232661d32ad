package io.openhotline.dispatch.policy;

import io.openhotline.platform.policy.PolicyRefused;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
    private List<String> seen = List.of();

    HolidayWatch(
            @ConfigProperty(name = "hotline.policies") Path pack,
            DispatchPolicy policy,
            Validator validator,
            Clock clock) {
        this.pack = pack;
        this.policy = policy;
        this.validator = validator;
        this.clock = clock;
    }

    @Scheduled(
            every = "{hotline.holidays.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "holidays")
    void look() {
        List<String> now = stamps();
        if (!now.equals(seen)) {
            seen = now;
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

    private List<String> stamps() {
        return HolidayFiles.files(pack).stream().map(HolidayWatch::stamp).toList();
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
