package io.openhotline.intake.policy;

import io.openhotline.platform.policy.PackNames;
import io.openhotline.platform.policy.PolicyFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the policy at start, so that an invalid pack stops the start.
public class PolicyProducer {

    @Produces
    @Singleton
    @Startup
    IntakePolicy policy(@ConfigProperty(name = "hotline.policies") Path pack, Validator validator) {
        return read(pack, validator);
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
