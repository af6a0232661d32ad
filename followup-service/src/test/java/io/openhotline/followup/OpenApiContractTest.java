package io.openhotline.followup;

import io.openhotline.platform.testing.OpenApiFile;
import io.openhotline.platform.testing.OtherContentTypes;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest extends RunningFollowUp {
    @Test
    void openapi_yaml_describes_the_running_service() {
        OpenApiFile.assertIsTrue();
    }

    @Test
    void a_body_of_another_content_type_is_refused_by_every_operation() {
        OtherContentTypes.assertAreRefused();
    }
}
