package io.openhotline.followup.policy;

import io.openhotline.platform.policy.PolicyFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the pack at start, so that an invalid pack stops the start.
public class PolicyProducer {
    static final String FILE = "followup.yaml";

    @Produces
    @Singleton
    @Startup
    FollowUpPolicy followUp(
            @ConfigProperty(name = "hotline.policies") String pack, Validator validator) {
        return read(Path.of(pack), validator);
    }

    /// Reads `followup.yaml`, or refuses it.
    public static FollowUpPolicy read(Path pack, Validator validator) {
        return PolicyFile.read(
                pack.resolve(FILE), FollowUpPolicy.class, validator, PolicyCheck::check);
    }
}
