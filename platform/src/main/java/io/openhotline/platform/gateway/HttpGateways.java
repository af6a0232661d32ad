package io.openhotline.platform.gateway;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/// Creates the gateways of the configuration.
@Singleton
public class HttpGateways {
    private final Optional<Gateway> sms;
    private final Optional<Gateway> wechat;

    HttpGateways(GatewaySettings settings, Clock clock) {
        this.sms = settings.sms().map(target -> new HttpGateway(target, clock));
        this.wechat = settings.wechat().map(target -> new HttpGateway(target, clock));
    }

    public Optional<Gateway> sms() {
        return sms;
    }

    public Optional<Gateway> wechat() {
        return wechat;
    }
}
