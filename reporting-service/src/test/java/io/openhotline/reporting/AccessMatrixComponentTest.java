package io.openhotline.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.identity.AccessMatrix;
import io.openhotline.platform.testing.AccessWalk;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class AccessMatrixComponentTest {
    @Inject AccessMatrix matrix;

    @Test
    void each_operation_is_open_to_the_roles_of_its_row_and_to_nobody_else() {
        assertThat(new AccessWalk(matrix).assertEveryOperationKeepsTheMatrix())
                .isEqualTo(matrix.operations().size() * 14);
    }
}
