package io.openhotline.dispatch;

import io.openhotline.platform.testing.OpenApiFile;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest extends RunningDispatch {
    @Test
    void the_service_matches_its_openapi_file() {
        OpenApiFile.assertIsTrue();
    }
}
