package io.openhotline.platform.pack;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Holds the version that a request, or a run of a schedule, keeps.
@RequestScoped
class VersionOfRequest {
    private @Nullable String version;

    synchronized String orElse(Supplier<String> inForce) {
        if (version == null) {
            version = inForce.get();
        }
        return version;
    }
}
