package io.openhotline.reporting.policy;

import io.openhotline.platform.deadline.WatchedCalendars;
import io.openhotline.platform.pack.PackPart;
import io.openhotline.platform.policy.PackNames;
import io.openhotline.platform.policy.PolicyFile;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Reads the policy of each version of the pack, so that a wrong one is refused.
public class PolicyProducer {
    @Produces
    @Dependent
    ReportingPolicy policy(PolicyOfVersion version) {
        return version.policy();
    }

    @Produces
    @Singleton
    PackPart part(Validator validator) {
        return pack -> read(pack, validator);
    }

    /// Checks the files of holidays before a takeover; at a start, a wrong one is only logged.
    @Produces
    @Singleton
    PackPart holidays(Validator validator) {
        return PackPart.notNeeded(pack -> {
            ReportingPolicy policy = read(pack, validator);
            WatchedCalendars.check(pack, policy.timeZone(), policy.calendars(), validator);
        });
    }

    /// Reads `reporting.yaml` with the names of its pack, or refuses it.
    public static ReportingPolicy read(Path pack, Validator validator) {
        return PolicyFile.read(
                pack.resolve("reporting.yaml"),
                ReportingPolicy.class,
                PackNames.read(pack, validator),
                validator,
                ReportingPolicyCheck::check);
    }
}
