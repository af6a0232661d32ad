package io.openhotline.platform.pack;

import io.openhotline.platform.database.Faults;
import io.openhotline.platform.policy.PolicyRefused;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import io.quarkus.arc.impl.CreationalContextImpl;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Checks versions of the pack, and creates all beans that depend on one before it is in force.
@Singleton
class PackLoader {
    /// A version that is being uploaded is not in the database yet.
    private static final Duration UPLOADED_WITHIN = Duration.ofMinutes(2);

    /// @param at as from [System#nanoTime]
    private record Loaded(PackFiles files, Path folder, long at) {
        static Loaded of(PackFiles files, Path folder) {
            return new Loaded(files, folder, System.nanoTime());
        }

        boolean isOld() {
            return System.nanoTime() - at > UPLOADED_WITHIN.toNanos();
        }
    }

    private final List<PackPart> parts;
    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

    PackLoader(@All List<PackPart> parts) {
        this.parts = parts;
    }

    /// Returns the versions that can be taken over.
    Set<String> loaded() {
        return Set.copyOf(loaded.keySet());
    }

    /// Returns the folder with the files of a version that is loaded, or is being loaded.
    Path folder(String version) {
        Loaded found = loaded.get(version);
        if (found == null) {
            throw new IllegalStateException("The pack " + version + " is not loaded");
        }
        return found.folder();
    }

    /// Loads files from the database.
    List<PackFinding> load(String version, PackFiles files) {
        return isLoaded(version, files)
                ? List.of()
                : load(version, files, TemporaryFolders.unpacked(files));
    }

    /// Loads the files of a starting service: a part that isn't needed may be wrong.
    List<PackFinding> loadAtStart(String version, PackFiles files, Path folder) {
        return load(version, files, folder, PackPart::isNeeded);
    }

    /// Returns what is wrong with the files in the folder; the version is then not loaded. Throws
    /// only transient faults.
    List<PackFinding> load(String version, PackFiles files, Path folder) {
        return load(version, files, folder, _ -> true);
    }

    private synchronized List<PackFinding> load(
            String version, PackFiles files, Path folder, Predicate<PackPart> checked) {
        if (isLoaded(version, files)) {
            return List.of();
        }
        List<PackFinding> found =
                parts.stream()
                        .filter(checked)
                        .flatMap(part -> read(part, folder).stream())
                        .distinct()
                        .toList();
        List<PackFinding> refused =
                found.isEmpty() ? create(version, Loaded.of(files, folder)) : found;
        if (!refused.isEmpty()) {
            TemporaryFolders.delete(folder);
        }
        return refused;
    }

    /// Forgets the other versions: nothing takes them over without loading them again.
    synchronized void keepOnly(Set<String> versions) {
        loaded.forEach((version, files) -> {
            if (!versions.contains(version) && files.isOld()) {
                loaded.remove(version);
                context().destroy(version);
                TemporaryFolders.delete(files.folder());
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        loaded.values().forEach(files -> TemporaryFolders.delete(files.folder()));
    }

    private boolean isLoaded(String version, PackFiles files) {
        Loaded before = loaded.get(version);
        return before != null && before.files().equals(files);
    }

    private static List<PackFinding> read(PackPart part, Path folder) {
        try {
            part.read(folder);
            return List.of();
        } catch (PolicyRefused e) {
            return PackFinding.of(folder, e);
        }
    }

    private List<PackFinding> create(String version, Loaded files) {
        PackContext context = context();
        context.destroy(version);
        loaded.put(version, files);
        try {
            CurrentVersion.during(version, () -> createAll(context));
            return List.of();
        } catch (RuntimeException e) {
            loaded.remove(version);
            context.destroy(version);
            if (Faults.isTransient(e)) {
                throw e;
            }
            return List.of(
                    PackFinding.of(files.folder(), "names.yaml", "-", "is refused: " + root(e)));
        }
    }

    private static List<Object> createAll(PackContext context) {
        var created = new ArrayList<>();
        for (var bean :
                Arc.requireContainer().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getScope().equals(PackScoped.class)) {
                created.add(create(context, (InjectableBean<?>) bean));
            }
        }
        return created;
    }

    private static <T> T create(PackContext context, InjectableBean<T> bean) {
        return context.get(bean, new CreationalContextImpl<>(bean));
    }

    private static PackContext context() {
        return (PackContext) Arc.requireContainer().getContexts(PackScoped.class).getFirst();
    }

    private static String root(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
