package io.openhotline.reporting.policy;

import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import jakarta.validation.Validator;
import java.nio.file.Path;

/// Reads the policy of a version of the pack once.
@PackScoped
class PolicyOfVersion {
    private final ReportingPolicy policy;

    PolicyOfVersion(@PackFolder Path pack, Validator validator) {
        this.policy = PolicyProducer.read(pack, validator);
    }

    ReportingPolicy policy() {
        return policy;
    }
}
