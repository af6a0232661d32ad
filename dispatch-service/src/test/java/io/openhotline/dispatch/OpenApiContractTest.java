package io.openhotline.dispatch;

import io.openhotline.platform.testing.OpenApiFile;
import io.openhotline.platform.testing.OtherContentTypes;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest extends RunningDispatch {
    @Test
    void the_service_matches_its_openapi_file() {
        OpenApiFile.assertIsTrue();
    }

    @Test
    void a_body_of_another_content_type_is_refused_by_every_operation() {
        OtherContentTypes.assertAreRefused();
    }
}
