package io.openhotline.intake.gateway;

import io.openhotline.intake.policy.Via;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Knows the gateway of each way that has one.
@Singleton
public class Gateways {
    private final Map<Via, Gateway> known = new EnumMap<>(Via.class);

    Gateways(GatewaySettings settings, MailGateway mail, Clock clock) {
        known.put(Via.EMAIL, mail);
        settings.sms().ifPresent(target -> known.put(Via.SMS, new HttpGateway(target, clock)));
        settings.wechat()
                .ifPresent(target -> known.put(Via.WECHAT, new HttpGateway(target, clock)));
    }

    public Optional<Gateway> of(Via via) {
        return Optional.ofNullable(known.get(via));
    }
}
