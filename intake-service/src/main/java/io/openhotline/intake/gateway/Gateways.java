package io.openhotline.intake.gateway;

import io.openhotline.intake.policy.Via;
import io.openhotline.platform.gateway.Gateway;
import io.openhotline.platform.gateway.HttpGateways;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Knows the gateway of each way that has one.
@Singleton
public class Gateways {
    private final Map<Via, Gateway> known = new EnumMap<>(Via.class);

    Gateways(HttpGateways gateways, MailGateway mail) {
        known.put(Via.EMAIL, mail);
        gateways.sms().ifPresent(gateway -> known.put(Via.SMS, gateway));
        gateways.wechat().ifPresent(gateway -> known.put(Via.WECHAT, gateway));
    }

    public Optional<Gateway> of(Via via) {
        return Optional.ofNullable(known.get(via));
    }
}
