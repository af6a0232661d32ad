package io.openhotline.platform.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;

/// Gives beans the folder of the version for which they are created.
class PolicyProducer {
    @Produces
    @Dependent
    @PackFolder
    Path folder(PackLoader loader) {
        String version = CurrentVersion.fixed();
        if (version == null) {
            throw new IllegalStateException("Only a bean with @PackScoped depends on the pack");
        }
        return loader.folder(version);
    }
}
