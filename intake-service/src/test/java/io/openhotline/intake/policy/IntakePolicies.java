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
        Files.writeString(copy.resolve("intake.yaml"), written.replace(right, wrong));
        return in(copy);
    }
}
