package io.openhotline.platform.pack;

import io.openhotline.platform.pack.PackRepository.Version;
import io.openhotline.platform.pack.domain.PackPlan;
import io.openhotline.platform.pack.domain.Takeover;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads takeovers from the database, loads the versions that may be taken over, and tells the
/// database what this instance runs and can read.
@Singleton
class PackLook {
    private static final Logger LOG = Logger.getLogger(PackLook.class);

    /// An older version is checked again when it is loaded again.
    private static final int LATEST = 3;

    private final PackRepository repository;
    private final PackLoader loader;
    private final InstanceName name;
    private final Map<String, String> refused = new ConcurrentHashMap<>();

    PackLook(PackRepository repository, PackLoader loader, InstanceName name) {
        this.repository = repository;
        this.loader = loader;
        this.name = name;
    }

    /// @param inForce returns the version of a plan that is in force now
    PackPlan look(Function<PackPlan, String> inForce) {
        PackPlan plan = repository.plan();
        Set<String> wanted = wanted(plan);
        wanted.forEach(this::load);
        loader.keepOnly(wanted);
        repository.seen(
                name.toString(), inForce.apply(plan), loader.loaded(), refusals(wanted.stream()));
        return plan;
    }

    /// Returns the version, or throws [PackNotLoaded] with the reason if it isn't loaded.
    String usable(String version) {
        String reason = refused.get(version);
        if (reason != null) {
            throw new PackNotLoaded(reason);
        }
        return version;
    }

    /// Returns why versions can't be read, in one text; null if all can.
    @Nullable String refusals(Stream<String> versions) {
        String reasons =
                versions.map(refused::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return reasons.isEmpty() ? null : reasons;
    }

    private Set<String> wanted(PackPlan plan) {
        Stream<String> decided =
                plan.takeovers().reversed().stream()
                        .map(Takeover::version)
                        .distinct()
                        .limit(LATEST);
        Stream<String> latest = repository.versions().stream().limit(LATEST).map(Version::version);
        return Stream.concat(decided, latest).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void load(String version) {
        if (!loader.loaded().contains(version) && !refused.containsKey(version)) {
            repository
                    .files(version)
                    .ifPresent(files -> keep(version, loader.load(version, files)));
        }
    }

    private void keep(String version, List<PackFinding> found) {
        if (found.isEmpty()) {
            LOG.infof("The pack %s is checked", version);
        } else {
            String reason = PackFinding.message(version, found);
            LOG.errorf("%s", reason);
            refused.put(version, reason);
        }
    }
}
