package io.openhotline.dispatch.policy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Reads the policy once, at start, so that the service doesn't start with an invalid pack. Warns
/// of a calendar that doesn't know the holidays of a year that deadlines reach.
class PolicyProducer {
    private static final Logger LOG = Logger.getLogger(PolicyProducer.class);

    @Produces
    @Singleton
    @Startup
    DispatchPolicy policy(
            @ConfigProperty(name = "hotline.policies") Path pack,
            Validator validator,
            Clock clock) {
        DispatchPolicy policy = PolicyReader.readPack(pack, validator);
        warn(pack.resolve("dispatch.yaml"), policy, clock.instant());
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
