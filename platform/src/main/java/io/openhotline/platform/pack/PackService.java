package io.openhotline.platform.pack;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.domain.PackPlan;
import io.openhotline.platform.pack.domain.Takeover;
import io.openhotline.platform.pack.domain.TakeoverDecider;
import io.openhotline.platform.pack.domain.TakeoverDecider.Instance;
import io.openhotline.platform.pack.domain.TakeoverDecider.Plan;
import io.openhotline.platform.pack.domain.TakeoverDecision;
import io.openhotline.platform.pack.domain.TakeoverDecision.Planned;
import io.openhotline.platform.policy.PackVersion;
import io.openhotline.platform.policy.PolicyRefused;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Stores versions of the pack that the service can read, and decides takeovers.
@ApplicationScoped
public class PackService {
    /// Says what became of an uploaded version.
    sealed interface Loading {
        record Stored(String version, boolean isNew) implements Loading {}

        /// The version has other files already.
        record VersionTaken(String version) implements Loading {}

        record Refused(List<PackFinding> findings) implements Loading {}
    }

    /// Says what became of a wish to take a version over.
    sealed interface Planning {
        record Decided(Takeover takeover) implements Planning {}

        record NotNow(TakeoverDecision reason) implements Planning {}

        record UnknownVersion() implements Planning {}

        record Forbidden(List<PackFinding> findings) implements Planning {}
    }

    /// Says what became of a wish to cancel a takeover.
    enum Cancelling {
        CANCELLED,
        NOT_FOUND,
        HAS_COME
    }

    private final PackRepository repository;
    private final PackLoader loader;
    private final List<PackCondition> conditions;
    private final Duration lead;

    PackService(
            PackRepository repository,
            PackLoader loader,
            @All List<PackCondition> conditions,
            @ConfigProperty(name = "hotline.packs.lead") Duration lead) {
        this.repository = repository;
        this.loader = loader;
        this.conditions = conditions;
        this.lead = lead;
    }

    /// Loads the files in this instance, and stores them for the others.
    @Transactional
    Loading store(PackFiles files, Actor actor) {
        String version = version(files);
        Optional<PackFiles> before = repository.files(version);
        if (before.isPresent() && !before.get().equals(files)) {
            return new Loading.VersionTaken(version);
        }
        List<PackFinding> found = loader.load(version, files);
        List<PackFinding> forbidden = found.isEmpty() ? forbidden(version) : found;
        if (!forbidden.isEmpty()) {
            return new Loading.Refused(forbidden);
        }
        repository.store(version, files, false, actor.toString());
        return new Loading.Stored(version, before.isEmpty());
    }

    /// Decides a takeover; null takes the earliest time.
    @Transactional
    Planning plan(String version, @Nullable Instant at, Actor actor) {
        repository.lock();
        if (repository.files(version).isEmpty()) {
            return new Planning.UnknownVersion();
        }
        TakeoverDecision decision =
                TakeoverDecider.decide(
                        new Plan(version, at), repository.plan(), living(), now(), lead);
        if (!(decision instanceof Planned(_, Instant when))) {
            return new Planning.NotNow(decision);
        }
        List<PackFinding> forbidden = forbidden(version);
        return forbidden.isEmpty()
                ? new Planning.Decided(repository.decide(version, when, false, actor.toString()))
                : new Planning.Forbidden(forbidden);
    }

    /// Cancels a takeover, unless an instance may already work with its version.
    @Transactional
    Cancelling cancel(long id, Actor actor) {
        repository.lock();
        PackPlan plan = repository.plan();
        Optional<Takeover> found =
                plan.takeovers().stream().filter(it -> it.id() == id).findFirst();
        if (found.isEmpty()) {
            return Cancelling.NOT_FOUND;
        }
        if (found.get().at().isBefore(now().plus(lead.dividedBy(2)))) {
            return Cancelling.HAS_COME;
        }
        repository.cancel(id, actor.toString());
        return Cancelling.CANCELLED;
    }

    PackStatusView status(String running) {
        Instant now = now();
        PackPlan plan = repository.plan();
        return PackStatusView.of(running, plan, now, repository.versions(), repository.living());
    }

    /// Returns the contents of the files of a loaded version by their names.
    Optional<Map<String, JsonNode>> contents(String version) {
        return repository.files(version).map(PackFiles::contents);
    }

    private Instant now() {
        return repository.now();
    }

    private List<Instance> living() {
        return repository.living().stream()
                .map(it -> new Instance(it.instance(), Set.copyOf(it.checked())))
                .toList();
    }

    private static String version(PackFiles files) {
        Path folder = TemporaryFolders.unpacked(files);
        try {
            return PackVersion.of(folder);
        } finally {
            TemporaryFolders.delete(folder);
        }
    }

    private List<PackFinding> forbidden(String version) {
        Path folder = loader.folder(version);
        return conditions.stream().flatMap(it -> findings(it, folder).stream()).toList();
    }

    private static List<PackFinding> findings(PackCondition condition, Path folder) {
        try {
            return condition.findings(folder);
        } catch (PolicyRefused e) {
            return PackFinding.of(folder, e);
        }
    }
}
