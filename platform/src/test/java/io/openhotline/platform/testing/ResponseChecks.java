package io.openhotline.platform.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/// Switches [ResponseCheck] on for every test of a running service. JUnit finds this class by
/// `META-INF/services`.
public final class ResponseChecks implements QuarkusTestBeforeEachCallback {
    private static final ResponseCheck CHECK = new ResponseCheck();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(CHECK);
    }
}
