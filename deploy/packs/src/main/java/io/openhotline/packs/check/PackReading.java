package io.openhotline.packs.check;

import io.openhotline.dispatch.person.PersonsReader;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.policy.PolicyReader;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.intake.knowledge.StartingArticlesReader;
import io.openhotline.intake.level.LevelRules;
import io.openhotline.intake.notification.RuleBook;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.task.TaskRules;
import io.openhotline.issuer.identity.IdentityFile;
import io.openhotline.issuer.settings.IssuerRefused;
import io.openhotline.platform.policy.PackNames;
import io.openhotline.platform.policy.PolicyRefused;
import io.openhotline.reporting.policy.ReportingPolicy;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Reads a pack as the services do at their start, and collects what they refuse.
public final class PackReading {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final String IDENTITY = "identity.yaml";

    private final Path folder;
    private final PackText text;
    private final Set<PackFinding> refused = new LinkedHashSet<>();

    private PackReading(Path folder) {
        this.folder = folder;
        this.text = new PackText(folder);
    }

    static PackReading of(Path folder) {
        return new PackReading(folder);
    }

    /// Returns the pack; throws [PolicyRefused] if a service refuses a file.
    public static CheckedPack read(Path folder) {
        return new CheckedPack(
                new PackText(folder),
                PackNames.read(folder, VALIDATOR),
                intake(folder),
                PolicyReader.readPack(folder, VALIDATOR),
                io.openhotline.followup.policy.PolicyProducer.read(folder, VALIDATOR),
                io.openhotline.reporting.policy.PolicyProducer.read(folder, VALIDATOR));
    }

    PackText text() {
        return text;
    }

    Set<PackFinding> refused() {
        return refused;
    }

    /// Reads every file, also after one that is refused; empty if any is.
    Optional<CheckedPack> all() {
        Optional<PackNames> names = attempt(() -> PackNames.read(folder, VALIDATOR));
        Optional<IntakePolicy> intake = attempt(() -> intake(folder));
        Optional<DispatchPolicy> dispatch = attempt(() -> PolicyReader.readPack(folder, VALIDATOR));
        Optional<FollowUpPolicy> followUp =
                attempt(() ->
                        io.openhotline.followup.policy.PolicyProducer.read(folder, VALIDATOR));
        Optional<ReportingPolicy> reporting =
                attempt(() ->
                        io.openhotline.reporting.policy.PolicyProducer.read(folder, VALIDATOR));
        names.ifPresent(this::persons);
        intake.ifPresent(this::knowledge);
        names.ifPresent(_ -> identity());
        return refused.isEmpty()
                ? Optional.of(
                        new CheckedPack(
                                text,
                                names.orElseThrow(),
                                intake.orElseThrow(),
                                dispatch.orElseThrow(),
                                followUp.orElseThrow(),
                                reporting.orElseThrow()))
                : Optional.empty();
    }

    private static IntakePolicy intake(Path folder) {
        IntakePolicy policy = io.openhotline.intake.policy.PolicyProducer.read(folder, VALIDATOR);
        TaskRules.refuseUnknown(folder, policy);
        var _ = new LevelRules(folder, policy);
        var _ = new RuleBook(policy, folder);
        return policy;
    }

    private void persons(PackNames names) {
        Path file = folder.resolve("persons.yaml");
        if (Files.exists(file)) {
            attempt(() -> PersonsReader.read(file, VALIDATOR, names.departments().keySet()));
        }
    }

    private void knowledge(IntakePolicy intake) {
        Path file = folder.resolve("knowledge.yaml");
        if (Files.exists(file)) {
            attempt(() -> {
                StartingArticlesReader.check(file, VALIDATOR, intake);
                return file;
            });
        }
    }

    /// An organisation with an issuer of its own needs no such file.
    private void identity() {
        if (!Files.exists(folder.resolve(IDENTITY))) {
            return;
        }
        try {
            var _ = IdentityFile.read(folder);
        } catch (IssuerRefused e) {
            refused.add(identity(String.valueOf(e.getMessage())));
        }
    }

    /// @param message `file: key: reason`, or without a key
    private PackFinding identity(String message) {
        String[] said =
                message.substring((folder.resolve(IDENTITY) + ": ").length()).split(": ", 2);
        return said.length == 2 && !said[0].contains(" ")
                ? PackFinding.fault(IDENTITY, said[0], said[1])
                : PackFinding.fault(IDENTITY, "-", String.join(": ", said));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (PolicyRefused e) {
            String file = whole(folder).relativize(whole(e.file())).toString();
            e.findings()
                    .forEach(found ->
                            refused.add(PackFinding.fault(file, found.key(), found.reason())));
            return Optional.empty();
        }
    }
}
