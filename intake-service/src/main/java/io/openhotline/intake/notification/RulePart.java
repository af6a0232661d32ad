package io.openhotline.intake.notification;

import io.openhotline.intake.policy.PolicyProducer;
import io.openhotline.platform.pack.PackPart;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Checks the rules of notifications in a pack.
@Singleton
class RulePart implements PackPart {
    private final Validator validator;

    RulePart(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void read(Path pack) {
        var _ = new RuleBook(PolicyProducer.read(pack, validator), pack);
    }
}
