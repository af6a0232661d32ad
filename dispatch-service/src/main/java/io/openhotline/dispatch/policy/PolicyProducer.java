package io.openhotline.dispatch.policy;

import io.openhotline.platform.pack.PackPart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;

/// Gives beans the policy of the version of the pack for which they are created.
class PolicyProducer {
    @Produces
    @Dependent
    DispatchPolicy policy(PolicyOfVersion version) {
        return version.policy();
    }

    /// Reads `dispatch.yaml` with the holidays.
    @Produces
    @Singleton
    PackPart part(Validator validator) {
        return pack -> PolicyReader.readPack(pack, validator);
    }
}
