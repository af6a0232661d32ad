package io.openhotline.dispatch.person;

import io.openhotline.platform.pack.PackPart;
import io.openhotline.platform.policy.PackNames;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;

/// Checks `persons.yaml` before a takeover; at a start, [PersonDirectory] works without it.
@Singleton
class PersonsPart implements PackPart {
    private final Validator validator;

    PersonsPart(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void read(Path pack) {
        Path file = pack.resolve(PersonDirectory.FILE);
        if (Files.exists(file)) {
            PersonsReader.read(
                    file, validator, PackNames.read(pack, validator).departments().keySet());
        }
    }

    @Override
    public boolean isNeeded() {
        return false;
    }
}
