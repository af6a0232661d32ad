package io.openhotline.intake.gateway;

import io.openhotline.intake.policy.Via;
import io.openhotline.platform.gateway.Gateway;
import io.openhotline.platform.gateway.HttpGateways;
import io.openhotline.platform.gateway.Outcome;
import io.openhotline.platform.gateway.OutgoingMessage;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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

    /// Sends all messages at once, so that a slow gateway delays the batch by one timeout only.
    /// Returns the outcomes by the ids of the messages.
    public Map<UUID, Outcome> send(Map<OutgoingMessage, Via> messages) {
        var outcomes = new ConcurrentHashMap<UUID, Outcome>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            messages.forEach((message, via) ->
                    threads.execute(() -> outcomes.put(message.id(), send(via, message))));
        }
        return outcomes;
    }

    private Outcome send(Via via, OutgoingMessage message) {
        return of(via).map(gateway -> gateway.send(message))
                .orElseGet(() -> new Outcome.Unavailable("no-gateway"));
    }
}
