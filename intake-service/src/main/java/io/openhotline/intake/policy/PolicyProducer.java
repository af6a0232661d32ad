package io.openhotline.intake.policy;

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
    IntakePolicy policy(PolicyOfVersion version) {
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
            IntakePolicy policy = read(pack, validator);
            WatchedCalendars.check(pack, policy.timeZone(), policy.calendars(), validator);
        });
    }

    /// Reads `intake.yaml` with the names of its pack, or refuses it.
    public static IntakePolicy read(Path pack, Validator validator) {
        return PolicyFile.read(
                pack.resolve("intake.yaml"),
                IntakePolicy.class,
                PackNames.read(pack, validator),
                validator,
                PolicyCheck::findings);
    }
}
