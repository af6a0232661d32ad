package io.openhotline.platform.pack;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.MetaAnnotations;

/// Registers the scope [PackScoped] at build time.
public final class PackExtension implements BuildCompatibleExtension {
    @Discovery
    public void register(MetaAnnotations annotations) {
        annotations.addContext(PackScoped.class, PackContext.class);
    }
}
