package io.openhotline.journeys.system;

import io.openhotline.launcher.SystemOptions;
import io.openhotline.testplatform.server.PlatformException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives all journeys the same [HotlineSystem]: starts it for the first and stops it after the
/// last. A failed start is not retried.
public final class HotlineSystemExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HotlineSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(HotlineSystem.class, _ -> start(), Start.class)
                .hotline();
    }

    private static Start start() {
        try {
            SystemOptions options = HotlineSystem.options(HotlineSystem.FOLDER);
            Path pack =
                    JourneyPack.copy(
                            options.root().resolve("deploy/policies/water-utility"),
                            HotlineSystem.FOLDER.resolveSibling("journey-pack"));
            HotlineSystem hotline =
                    HotlineSystem.start(
                            options.withEnvironment(Map.of("HOTLINE_POLICIES", pack.toString())));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(hotline::close));
            return new Start(hotline, null);
        } catch (PlatformException e) {
            return new Start(null, e);
        }
    }

    private record Start(@Nullable HotlineSystem started, @Nullable PlatformException failure)
            implements AutoCloseable {
        HotlineSystem hotline() {
            if (started == null) {
                throw new IllegalStateException("The system does not start", failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }
}
