package io.openhotline.web.page;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of the pages lie.
@ConfigMapping(prefix = "hotline.pages")
interface PageSettings {
    /// A folder with built pages; without it, those of the jar.
    Optional<Path> folder();
}
