package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;

import io.openhotline.testplatform.issuer.TestTokens;
import io.restassured.specification.RequestSpecification;

/// Sends requests by a certain caller.
final class Callers {
    private Callers() {}

    /// @param caller `role:id`
    static RequestSpecification as(String caller) {
        return given().header("Authorization", "Bearer " + TestTokens.of(caller));
    }
}
