package io.openhotline.platform.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Names the gateways of the configuration (`hotline.gateways.sms.url`); one that is not named is
/// not used.
@ConfigMapping(prefix = "hotline.gateways")
interface GatewaySettings {
    Optional<Target> sms();

    Optional<Target> wechat();

    /// Says where a gateway is, and with which secret requests to it are signed.
    interface Target {
        URI url();

        String secret();

        @WithDefault("5s")
        Duration timeout();
    }
}
