package io.openhotline.platform.identity;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Switches the verification of tokens on where an issuer is configured (`hotline.issuer`), so that
/// no second setting can contradict the first one.
public final class TokenSwitch implements ConfigSourceFactory {
    private static final int ABOVE_PROPERTIES_FILES = 280;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue issuer = context.getValue("hotline.issuer");
        boolean configured =
                issuer != null && issuer.getValue() != null && !issuer.getValue().isBlank();
        return List.of(
                new PropertiesConfigSource(
                        Map.of("quarkus.oidc.tenant-enabled", Boolean.toString(configured)),
                        "token switch",
                        ABOVE_PROPERTIES_FILES));
    }
}
