package io.openhotline.web.proxy;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/// The services behind the door.
@ApplicationScoped
public class Origins {
    private final Map<String, Origin> origins;

    Origins(ServiceSettings settings, Vertx vertx) {
        this.origins =
                settings.services().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> new Origin(it.getKey(), it.getValue(), vertx)));
    }

    /// @param service by its short name, for example `intake`
    public Origin of(String service) {
        Origin origin = origins.get(service);
        if (origin == null) {
            throw new IllegalArgumentException("hotline.services has no " + service);
        }
        return origin;
    }

    Map<String, Origin> all() {
        return Map.copyOf(origins);
    }
}
