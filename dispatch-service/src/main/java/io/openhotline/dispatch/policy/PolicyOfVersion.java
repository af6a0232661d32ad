package io.openhotline.dispatch.policy;

import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/// Reads the policy of a version once. Warns of a calendar that doesn't know the holidays of a year
/// that deadlines reach.
@PackScoped
class PolicyOfVersion {
    private static final Logger LOG = Logger.getLogger(PolicyOfVersion.class);

    private final DispatchPolicy policy;

    PolicyOfVersion(@PackFolder Path pack, Validator validator, Clock clock) {
        this.policy = PolicyReader.readPack(pack, validator);
        warn(pack.resolve("dispatch.yaml"), policy, clock.instant());
    }

    DispatchPolicy policy() {
        return policy;
    }

    static void warn(Path file, DispatchPolicy policy, Instant now) {
        policy.uncoveredYears(now)
                .forEach((calendar, years) -> LOG.warn(warning(file, calendar, years)));
    }

    static String warning(Path file, String calendar, Object years) {
        return "%s: calendars.%s doesn't have all holidays of %s, which deadlines reach; add a file holidays/<year>.yaml, or name the years under completeYears"
                .formatted(file, calendar, years);
    }
}
