package io.openhotline.platform.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Configures the gateways (`hotline.gateways.sms.url`); a gateway without configuration is not
/// used.
@ConfigMapping(prefix = "hotline.gateways")
interface GatewaySettings {
    Optional<Target> sms();

    Optional<Target> wechat();

    /// Configures the address of a gateway and the secret that signs requests to it.
    interface Target {
        URI url();

        String secret();

        @WithDefault("5s")
        Duration timeout();
    }
}
