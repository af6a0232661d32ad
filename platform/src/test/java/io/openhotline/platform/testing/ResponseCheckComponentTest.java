package io.openhotline.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A test of a service fails on a response that its API doesn't describe.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class ResponseCheckComponentTest {

    @Test
    void a_described_response_passes() {
        assertThatCode(() -> get("number")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text   | /count",
                "null   | /count",
                "status | status 202 is not described",
            })
    void an_undescribed_response_fails(String as, String reason) {
        assertThatThrownBy(() -> get(as))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(reason);
    }

    private static void get(String as) {
        given().get("/probes/undescribed?as=" + as);
    }
}
