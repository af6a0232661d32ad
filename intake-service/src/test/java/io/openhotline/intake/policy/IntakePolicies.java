package io.openhotline.intake.policy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Reads the packs that ship with the project.
public final class IntakePolicies {
    static final Path PACKS = Path.of("../deploy/policies");
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private IntakePolicies() {}

    public static IntakePolicy waterUtility() {
        return PolicyProducer.read(PACKS.resolve("water-utility"), VALIDATOR);
    }
}
