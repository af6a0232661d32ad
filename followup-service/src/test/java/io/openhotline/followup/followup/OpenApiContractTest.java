package io.openhotline.followup.followup;

import io.openhotline.platform.testing.OpenApiFile;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest extends RunningService {
    @Test
    void the_service_is_what_its_file_says() {
        OpenApiFile.assertIsTrue();
    }
}
