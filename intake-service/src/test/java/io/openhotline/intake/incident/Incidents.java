package io.openhotline.intake.incident;

import static io.openhotline.intake.testing.Client.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.openhotline.platform.http.Idempotency;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens incidents, sends commands to them and reads them.
final class Incidents {
    static final Map<String, String> TEXT =
            Map.of("zh", "主管爆裂，正在抢修，预计18时恢复供水。", "en", "A main burst. Water is expected at 18:00.");
    static final Map<String, String> ANSWER =
            Map.of("zh", "已修复，供水恢复。", "en", "Mended, and water is back.");

    private Incidents() {}

    static String opened(UUID lead, Map<String, Object> rule) {
        return open(lead, rule)
                .statusCode(201)
                .header("Location", startsWith("http"))
                .extract()
                .path("id");
    }

    static void opened(UUID lead, Map<String, Object> rule, String text) {
        open(lead, rule, Map.of("zh", text, "en", text)).statusCode(201);
    }

    /// @param rule empty for none
    static ValidatableResponse open(UUID lead, Map<String, Object> rule) {
        return open(lead, rule, TEXT);
    }

    static ValidatableResponse open(UUID lead, Map<String, Object> rule, Map<String, String> text) {
        Map<String, Object> body = Map.of("lead", lead, "name", "爆管", "text", text);
        return as("supervisor:2001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        rule.isEmpty()
                                ? body
                                : Stream.of(body, Map.of("rule", rule))
                                        .flatMap(it -> it.entrySet().stream())
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey, Map.Entry::getValue)))
                .post("/incidents")
                .then();
    }

    static void invalid(String body, String pointer, String rule) {
        as("supervisor:2001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/incidents")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    static ValidatableResponse join(String incident, UUID ticket) {
        return as("agent:1001")
                .body(Map.of("ticket", ticket))
                .post("/incidents/" + incident + "/tickets")
                .then();
    }

    static ValidatableResponse leave(String incident, UUID ticket) {
        return as("agent:1001")
                .body(Map.of("reason", "另一处漏水"))
                .post("/incidents/" + incident + "/tickets/" + ticket + "/leaving")
                .then();
    }

    static ValidatableResponse close(String incident) {
        return as("supervisor:2001")
                .body(Map.of("answer", ANSWER))
                .post("/incidents/" + incident + "/closing")
                .then();
    }

    static ValidatableResponse incident(String id) {
        return as("agent:1001").get("/incidents/" + id).then().statusCode(200);
    }

    static ValidatableResponse tickets(String incident) {
        return as("agent:1001").get("/incidents/" + incident + "/tickets").then().statusCode(200);
    }

    interface Command {
        ValidatableResponse send();
    }

    static List<Integer> atOnce(Command... commands) {
        return Stream.of(commands)
                .map(it -> CompletableFuture.supplyAsync(it::send))
                .toList()
                .stream()
                .map(it -> it.join().extract().statusCode())
                .sorted()
                .toList();
    }

    static void refused(ValidatableResponse response, String problem) {
        response.statusCode(409).body("type", equalTo("/problems/" + problem));
    }
}
