package io.openhotline.platform.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/// Switches [ResponseCheck] and [DefaultCaller] on for every test of a running service. JUnit finds
/// this class by `META-INF/services`.
public final class ResponseChecks implements QuarkusTestBeforeEachCallback {
    private static final ResponseCheck CHECK = new ResponseCheck();
    private static final DefaultCaller CALLER = new DefaultCaller();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(CHECK, CALLER);
    }
}
