package io.openhotline.reporting.policy;

import io.openhotline.platform.policy.PackNames;
import io.openhotline.platform.policy.PolicyFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the policy at start, so that a wrong pack stops the start.
public class PolicyProducer {
    @Produces
    @Singleton
    @Startup
    ReportingPolicy policy(
            @ConfigProperty(name = "hotline.policies") String pack, Validator validator) {
        return read(Path.of(pack), validator);
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
