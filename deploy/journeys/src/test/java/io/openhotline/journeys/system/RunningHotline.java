package io.openhotline.journeys.system;

import io.openhotline.testplatform.server.PlatformException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands the [Hotline] to the journeys: started for the first of them, stopped after the last. One
/// that doesn't start is not tried again.
public final class RunningHotline implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hotline.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Hotline.class, _ -> start(), Start.class)
                .hotline();
    }

    private static Start start() {
        try {
            Hotline hotline = Hotline.start(Hotline.options(Hotline.FOLDER));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(hotline::close));
            return new Start(hotline, null);
        } catch (PlatformException e) {
            return new Start(null, e);
        }
    }

    private record Start(@Nullable Hotline started, @Nullable PlatformException failure)
            implements AutoCloseable {
        Hotline hotline() {
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
