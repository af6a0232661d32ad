package io.openhotline.intake.task;

import io.openhotline.intake.policy.PolicyProducer;
import io.openhotline.platform.pack.PackPart;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Checks the kinds of tasks in a pack.
@Singleton
class TaskPart implements PackPart {
    private final Validator validator;

    TaskPart(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void read(Path pack) {
        TaskRules.refuseUnknown(pack, PolicyProducer.read(pack, validator));
    }
}
