package io.openhotline.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the packs that ship with the project.
public final class IntakePolicies {
    static final Path PACKS = Path.of("../deploy/policies");
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private IntakePolicies() {}

    public static IntakePolicy waterUtility() {
        return of("water-utility");
    }

    public static IntakePolicy of(String pack) {
        return in(PACKS.resolve(pack));
    }

    public static IntakePolicy in(Path pack) {
        return PolicyProducer.read(pack, VALIDATOR);
    }

    /// Writes a changed copy of a pack's `intake.yaml`, and reads it.
    public static IntakePolicy changed(String pack, String right, String wrong, Path copy)
            throws IOException {
        String written = Files.readString(PACKS.resolve(pack).resolve("intake.yaml"));
        assertThat(written).contains(right);
        return in(copy(pack, written.replace(right, wrong), copy));
    }

    /// Writes a copy of a pack whose `intake.yaml` has this text.
    static Path copy(String pack, String text, Path copy) throws IOException {
        Files.writeString(
                copy.resolve("names.yaml"),
                Files.readString(PACKS.resolve(pack).resolve("names.yaml")));
        Files.writeString(copy.resolve("intake.yaml"), text);
        return copy;
    }
}
