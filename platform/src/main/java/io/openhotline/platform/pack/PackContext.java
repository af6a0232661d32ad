package io.openhotline.platform.pack;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ContextInstanceHandle;
import io.quarkus.arc.InjectableBean;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.impl.ContextInstanceHandleImpl;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds the beans of each version of the pack. [RunningPack] creates all beans of a version before
/// it is in force, so that units of work only read.
public final class PackContext implements InjectableContext {
    private final Map<String, VersionBeans> versions = new ConcurrentHashMap<>();
    private volatile @Nullable RunningPack pack;

    @Override
    public Class<? extends Annotation> getScope() {
        return PackScoped.class;
    }

    @Override
    public <T> T get(Contextual<T> bean, CreationalContext<T> creation) {
        return current().get((InjectableBean<T>) bean, creation);
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean) {
        return current().find((InjectableBean<T>) bean);
    }

    /// Returns true also for a service that stops: its last batches still use the pack.
    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void destroy(Contextual<?> bean) {
        versions.values().forEach(beans -> beans.destroy(bean));
    }

    @Override
    public void destroy() {
        versions.keySet().forEach(this::destroy);
    }

    @Override
    public ContextState getState() {
        Map<InjectableBean<?>, Object> instances =
                versions.values().stream()
                        .flatMap(beans -> beans.handles().stream())
                        .collect(
                                Collectors.toMap(
                                        ContextInstanceHandle::getBean,
                                        ContextInstanceHandle::get,
                                        (first, _) -> first));
        return () -> instances;
    }

    /// Destroys the beans of a version that was refused or has other files now.
    void destroy(String version) {
        VersionBeans beans = versions.remove(version);
        if (beans != null) {
            beans.destroy();
        }
    }

    private VersionBeans current() {
        String version = CurrentVersion.fixed();
        return versions.computeIfAbsent(
                version == null ? pack().version() : version, VersionBeans::new);
    }

    private RunningPack pack() {
        RunningPack found = pack;
        if (found == null) {
            found = Arc.requireContainer().instance(RunningPack.class).get();
            pack = found;
        }
        return found;
    }

    /// Keeps the beans of one version.
    private static final class VersionBeans {
        private final String version;
        private final Map<Contextual<?>, ContextInstanceHandle<?>> handles =
                new ConcurrentHashMap<>();

        private VersionBeans(String version) {
            this.version = version;
        }

        private java.util.Collection<ContextInstanceHandle<?>> handles() {
            return handles.values();
        }

        @SuppressWarnings("unchecked")
        private <T> @Nullable T find(InjectableBean<T> bean) {
            ContextInstanceHandle<?> handle = handles.get(bean);
            return handle == null ? null : (T) handle.get();
        }

        private <T> T get(InjectableBean<T> bean, CreationalContext<T> creation) {
            T found = find(bean);
            return found == null ? create(bean, creation) : found;
        }

        /// Locks the whole version, because a bean may create others of its version.
        private synchronized <T> T create(InjectableBean<T> bean, CreationalContext<T> creation) {
            T found = find(bean);
            if (found != null) {
                return found;
            }
            T created = CurrentVersion.during(version, () -> bean.create(creation));
            handles.put(bean, new ContextInstanceHandleImpl<>(bean, created, creation));
            return created;
        }

        private void destroy(Contextual<?> bean) {
            ContextInstanceHandle<?> handle = handles.remove(bean);
            if (handle != null) {
                handle.destroy();
            }
        }

        private void destroy() {
            handles.keySet().forEach(this::destroy);
        }
    }
}
