package io.openhotline.dispatch.policy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the policy once, at start, so that the service doesn't start with an invalid pack.
class PolicyProducer {
    @Produces
    @Singleton
    @Startup
    DispatchPolicy policy(
            @ConfigProperty(name = "hotline.policies") Path pack, Validator validator) {
        return PolicyReader.read(pack.resolve("dispatch.yaml"), validator);
    }
}
