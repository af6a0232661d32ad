package io.openhotline.platform.policy;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Holds the version of the pack with which this service was started.
@Singleton
@Startup
public class RunningPack {
    private final String version;

    RunningPack(@ConfigProperty(name = "hotline.policies") Path pack) {
        this.version = PackVersion.of(pack);
    }

    public String version() {
        return version;
    }
}
