package io.openhotline.intake.policy;

import io.openhotline.platform.policy.PolicyFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the policy at start, so that an invalid pack stops the start.
class PolicyProducer {

    @Produces
    @Singleton
    @Startup
    IntakePolicy policy(@ConfigProperty(name = "hotline.policies") Path pack, Validator validator) {
        return read(pack, validator);
    }

    static IntakePolicy read(Path pack, Validator validator) {
        return PolicyFile.read(
                pack.resolve("intake.yaml"), IntakePolicy.class, validator, PolicyCheck::findings);
    }
}
