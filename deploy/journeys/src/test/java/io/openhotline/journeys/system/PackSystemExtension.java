package io.openhotline.journeys.system;

import io.openhotline.client.TopicPrefix;
import io.openhotline.launcher.SystemOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Runs the system of a class with a [Pack], whose name begins its topics as if the broker had
/// other hotlines. The store of the class closes it.
final class PackSystemExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(PackSystemExtension.class);
    private static final Path FOLDER = Path.of("target", "packs").toAbsolutePath();

    /// Reports that are due are drafted at once and not within a minute.
    private static final Map<String, String> SOON = Map.of("HOTLINE_EDITIONS_EVERY", "1s");

    @Override
    public void beforeAll(ExtensionContext context) {
        String pack = context.getRequiredTestClass().getAnnotation(Pack.class).value();
        SystemOptions options =
                HotlineSystem.options(FOLDER)
                        .withPack(pack)
                        .withEnvironment(SOON)
                        .withEnvironment(Map.of(TopicPrefix.VARIABLE, pack + "."));
        context.getStore(NAMESPACE).put(HotlineSystem.class, HotlineSystem.start(options));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HotlineSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                context.getStore(NAMESPACE).get(HotlineSystem.class, HotlineSystem.class));
    }
}
