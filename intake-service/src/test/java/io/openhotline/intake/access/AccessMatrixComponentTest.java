package io.openhotline.intake.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.identity.AccessMatrix;
import io.openhotline.platform.testing.AccessWalk;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/// Walks every operation for every role (ASVS 8.1.1, 8.2.1).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class AccessMatrixComponentTest {
    @Inject AccessMatrix matrix;

    @Test
    void every_operation_keeps_the_matrix_for_every_role() {
        assertThat(new AccessWalk(matrix).assertEveryOperationKeepsTheMatrix()).isPositive();
    }
}
