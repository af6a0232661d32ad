package io.openhotline.intake.level;

import io.openhotline.intake.policy.PolicyProducer;
import io.openhotline.platform.pack.PackPart;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Checks the rules of levels in a pack.
@Singleton
class LevelPart implements PackPart {
    private final Validator validator;

    LevelPart(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void read(Path pack) {
        var _ = new LevelRules(pack, PolicyProducer.read(pack, validator));
    }
}
