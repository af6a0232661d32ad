package io.openhotline.dispatch.policy;

import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.pack.PackTakenOver;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Keeps what each version of the pack allows about extensions and suspensions, so that what is
/// under way keeps the rules with which it was assigned.
@PackScoped
public class PackRules {
    private final PackRulesRepository repository;
    private final DispatchPolicy policy;
    private final Map<String, Optional<TimeRules>> known = new ConcurrentHashMap<>();

    PackRules(PackRulesRepository repository, DispatchPolicy policy) {
        this.repository = repository;
        this.policy = policy;
    }

    void keep(@Observes StartupEvent started) {
        keep();
    }

    void keep(@Observes PackTakenOver taken) {
        keep();
    }

    private void keep() {
        QuarkusTransaction.requiringNew()
                .run(() -> repository.keep(policy.version(), policy.timeRules()));
    }

    /// Returns the rules of a version, or the present ones for a version from before they were
    /// kept. Reads each version once.
    public TimeRules timeRules(@Nullable String version) {
        return version == null || version.equals(policy.version())
                ? policy.timeRules()
                : known.computeIfAbsent(version, repository::find).orElseGet(policy::timeRules);
    }
}
