package io.openhotline.journeys.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands the [Hotline] to the journeys: started for the first of them, stopped after the last.
public final class RunningHotline implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hotline.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Hotline.class, _ -> startAndStopWithTheJvm(), Hotline.class);
    }

    private static Hotline startAndStopWithTheJvm() {
        Hotline hotline = Hotline.start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(hotline::close));
        return hotline;
    }
}
