package io.openhotline.reporting;

import io.openhotline.platform.testing.OpenApiFile;
import io.openhotline.platform.testing.OtherContentTypes;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class OpenApiContractTest {
    @Test
    void the_service_is_what_its_file_says() {
        OpenApiFile.assertIsTrue();
    }

    @Test
    void a_body_of_another_content_type_is_refused_by_every_operation() {
        OtherContentTypes.assertAreRefused();
    }
}
