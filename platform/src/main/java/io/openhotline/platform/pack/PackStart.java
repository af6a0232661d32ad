package io.openhotline.platform.pack;

import io.openhotline.platform.pack.domain.PackPlan;
import io.openhotline.platform.pack.domain.Takeover;
import io.openhotline.platform.policy.PackVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Decides which version a starting instance runs. The database decides, and not the folder, once
/// an operator has taken a version over, or while another instance runs.
@Singleton
class PackStart {
    private static final Logger LOG = Logger.getLogger(PackStart.class);
    private static final String START = "start";

    private final Path folder;
    private final PackRepository repository;
    private final PackLoader loader;
    private final InstanceName name;

    PackStart(
            @ConfigProperty(name = "hotline.policies") Path folder,
            PackRepository repository,
            PackLoader loader,
            InstanceName name) {
        this.folder = folder;
        this.repository = repository;
        this.loader = loader;
        this.name = name;
    }

    /// Loads the version and returns the plan. Throws
    /// [io.openhotline.platform.policy.PolicyRefused] if it can't be read.
    PackPlan start() {
        return QuarkusTransaction.requiringNew().call(this::decide);
    }

    private PackPlan decide() {
        repository.lock();
        PackPlan plan = repository.plan();
        String offered = PackVersion.of(folder);
        Takeover inForce = plan.inForce(repository.now()).orElse(null);
        if (inForce == null || inForce.byStart() && isMine(inForce.version(), offered)) {
            takeFolder(offered, inForce == null || !inForce.version().equals(offered));
            return repository.plan();
        }
        takeStored(inForce.version(), offered);
        return plan;
    }

    private boolean isMine(String version, String offered) {
        return version.equals(offered)
                || repository.living().stream()
                        .allMatch(it -> it.instance().equals(name.toString()));
    }

    private void takeFolder(String version, boolean isNew) {
        PackFiles files = PackFiles.of(folder);
        refuse(loader.loadAtStart(version, files, folder), folder);
        repository.store(version, files, true, START);
        if (isNew) {
            Instant now = repository.now();
            repository.decide(version, now, true, START);
        }
    }

    /// Runs in the folder itself if it has the same files: files of holidays and persons are then
    /// read again when they change.
    private void takeStored(String version, String offered) {
        PackFiles files = repository.files(version).orElseThrow();
        boolean isSame = files.equals(PackFiles.of(folder));
        Path from = isSame ? folder : TemporaryFolders.unpacked(files);
        refuse(loader.loadAtStart(version, files, from), from);
        if (!isSame) {
            LOG.infof(
                    "The pack %s is in force by the database; %s (%s) is loaded with `deploy/hotline pack load`",
                    version, folder, offered);
        }
    }

    private static void refuse(List<PackFinding> found, Path folder) {
        if (!found.isEmpty()) {
            throw PackFinding.refusal(found, folder);
        }
    }
}
