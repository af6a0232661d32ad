package io.openhotline.intake.knowledge;

import io.openhotline.intake.policy.PolicyProducer;
import io.openhotline.platform.pack.PackPart;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;

/// Checks `knowledge.yaml`, which is optional.
@Singleton
class KnowledgePart implements PackPart {
    private final Validator validator;

    KnowledgePart(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void read(Path pack) {
        Path file = pack.resolve(StartingArticles.FILE);
        if (Files.exists(file)) {
            StartingArticlesReader.read(file, validator, PolicyProducer.read(pack, validator));
        }
    }
}
