package io.openhotline.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.identity.AccessMatrix;
import io.openhotline.platform.testing.AccessWalk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessMatrixComponentTest extends RunningFollowUp {
    @Inject AccessMatrix matrix;

    @Test
    void each_operation_is_open_to_the_roles_of_its_row_and_to_nobody_else() {
        assertThat(new AccessWalk(matrix).assertEveryOperationKeepsTheMatrix())
                .isEqualTo(matrix.operations().size() * 14);
    }
}
