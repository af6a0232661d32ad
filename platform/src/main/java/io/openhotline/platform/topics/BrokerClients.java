package io.openhotline.platform.topics;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/// Creates administrative clients with the settings `kafka.*` that the channels also have: address,
/// security, user and password.
@Singleton
class BrokerClients {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Map<String, Object> settings;

    BrokerClients(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = new HashMap<>(settings);
        this.settings.keySet().retainAll(AdminClientConfig.configNames());
        this.settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        this.settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
    }

    /// The caller closes it.
    Admin admin() {
        return Admin.create(settings);
    }
}
