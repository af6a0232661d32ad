package io.openhotline.followup.policy;

import jakarta.validation.Validation;
import java.nio.file.Path;

/// Reads a pack as the service does at start, without starting the service.
public final class PolicyReader {
    public static final Path WATER_UTILITY = Path.of("../deploy/policies/water-utility");

    private PolicyReader() {}

    public static FollowUpPolicy read(Path pack) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new PolicyProducer().followUp(pack.toString(), factory.getValidator());
        }
    }
}
