package io.openhotline.intake.call;

import static io.openhotline.intake.testing.Client.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Plays one call: what the switchboard reports, and what the desk does and sees.
record TestCall(String id, Instant start) {
    static TestCall from(Instant start) {
        return new TestCall("call-" + UUID.randomUUID(), start.truncatedTo(ChronoUnit.MILLIS));
    }

    /// Returns another call whose times count from the same start.
    TestCall another() {
        return from(start);
    }

    /// @param after the seconds since the start
    /// @param more further members of the event
    ValidatableResponse tell(String event, int after, String more) {
        return post(
                "{\"event\": \"%s\", \"at\": \"%s\", %s}"
                        .formatted(event, start.plusSeconds(after), more));
    }

    ValidatableResponse post(String body) {
        return as("import:switchboard").body(body).post("/calls/{call}/events", id).then();
    }

    void missed(String caller) {
        tell("RINGING", 0, "\"caller\": \"%s\"".formatted(caller));
        tell("ABANDONED", 40, "\"cause\": \"cancel\"").body("status", equalTo("MISSED"));
    }

    ValidatableResponse link(UUID ticket) {
        return link(ticket, id);
    }

    static ValidatableResponse link(UUID ticket, String call) {
        return as("agent:1001")
                .body("{\"call\": \"%s\"}".formatted(call))
                .post("/tickets/{ticket}/calls", ticket)
                .then();
    }

    ValidatableResponse show(String who) {
        return as(who).get("/calls/{call}", id).then().statusCode(200);
    }

    /// Asserts whether a list, such as `/call-backs`, has the call.
    void assertListed(String path, boolean listed) {
        as("supervisor:1")
                .get(path + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.call", listed ? hasItem(id) : not(hasItem(id)));
    }

    ValidatableResponse tasks(String kind) {
        return as("agent:1001").get("/tasks?limit=200&kind=" + kind).then().statusCode(200);
    }

    /// Returns the JSON path of a member of the call's item in a list.
    String item(String member) {
        return "items.find { it.call == '%s' }.%s".formatted(id, member);
    }
}
