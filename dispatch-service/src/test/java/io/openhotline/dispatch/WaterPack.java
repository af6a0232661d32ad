package io.openhotline.dispatch;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.policy.PolicyReader;
import jakarta.validation.Validation;
import java.nio.file.Path;

/// Reads the pack of the water utility for plain tests.
public final class WaterPack {
    public static final DispatchPolicy POLICY =
            PolicyReader.read(
                    Path.of("../deploy/policies/water-utility/dispatch.yaml"),
                    Validation.buildDefaultValidatorFactory().getValidator());

    private WaterPack() {}
}
