package io.openhotline.web.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/// The addresses of the management ports of the services, by their short names.
@ConfigMapping(prefix = "hotline.management")
interface ManagementSettings {
    @WithParentName
    Map<String, URI> services();
}
