package io.openhotline.intake.verification;

import static io.restassured.RestAssured.given;

import java.util.List;

/// Reads the open tasks of the desk.
final class OpenTasks {
    private OpenTasks() {}

    /// Returns the ids of tickets with an open task of the kind.
    static List<String> tasks(String kind) {
        return given().get("/tasks?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.ticket.flatten()", String.class);
    }
}
