package io.openhotline.intake.verification;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.verification.OpenTasks.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.PublishedTickets;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests complaints that a supervisor verifies before they go on (S2).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class VerificationComponentTest {
    @Inject PublishedTickets published;

    @Test
    void a_complaint_is_held_until_a_supervisor_has_verified_it_s2() {
        UUID id = filed(aBillingComplaint());
        assertThat(ticket(id).getBoolean("held")).isTrue();
        assertThat(tasks("VERIFICATION")).contains(id.toString());

        verify("supervisor:2001", id, "{\"outcome\": \"CORRECTED\", \"correction\": \"是两个月的水费\"}")
                .statusCode(204);

        assertThat(published.types(id))
                .containsExactly(
                        "ticket.created.v1", "ticket.supplemented.v1", "ticket.verified.v1");
        assertThat(ticket(id).getString("description")).isEqualTo("水费多收了一个月。");
        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());
        verify("supervisor:2001", id, "{\"outcome\": \"CONFIRMED\"}")
                .statusCode(409)
                .body("type", endsWith("not-awaiting-verification"));
    }

    @Test
    void a_held_complaint_that_leaves_its_incident_waits_for_its_verification_again_s2() {
        UUID id = filed(aBillingComplaint());
        String incident = incident();
        post("agent:1001", "/incidents/" + incident + "/tickets", Map.of("ticket", id));
        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());

        post(
                "agent:1001",
                "/incidents/%s/tickets/%s/leaving".formatted(incident, id),
                Map.of("reason", "另一件事"));

        assertThat(published.payload(id, "incident.left.v1")).contains("\"held\":true");
        assertThat(tasks("VERIFICATION")).contains(id.toString());
        verify("supervisor:2001", id, "{\"outcome\": \"CONFIRMED\"}").statusCode(204);
    }

    @Test
    void a_held_complaint_whose_merge_is_taken_back_waits_for_its_verification_again_s2() {
        UUID id = filed(aBillingComplaint());
        UUID first = filed(aLeakReport());
        post("agent:1001", "/tickets/" + id + "/merge", Map.of("into", first, "reason", "同一件"));
        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());

        post("agent:1001", "/tickets/" + id + "/unmerge", Map.of("reason", "两件事"));

        assertThat(tasks("VERIFICATION")).contains(id.toString());
    }

    @Test
    void an_agent_does_not_verify() {
        verify("agent:1001", filed(aBillingComplaint()), "{\"outcome\": \"CONFIRMED\"}")
                .statusCode(403);
    }

    @Test
    void a_withdrawn_complaint_waits_for_nobody() {
        UUID id = filed(aBillingComplaint());
        as("agent:1001")
                .body(Map.of("reason", "已自行查清"))
                .post("/tickets/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        assertThat(tasks("VERIFICATION")).doesNotContain(id.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                | /outcome    | required",
                "{\"outcome\": \"CORRECTED\"}                      | /correction | required",
                "{\"outcome\": \"CORRECTED\", \"correction\": \" \"} | /correction | text",
                "{\"outcome\": \"CONFIRMED\", \"correction\": \"否\"} | /correction | corrected-only"
            })
    void a_wrong_verification_is_refused(String body, String pointer, String rule) {
        verify("supervisor:2001", filed(aBillingComplaint()), body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    private static void post(String caller, String path, Map<String, Object> body) {
        as(caller).body(body).post(path).then().statusCode(200);
    }

    private static String incident() {
        return as("supervisor:2001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        Map.of(
                                "lead",
                                filed(aLeakReport()),
                                "name",
                                "多收水费",
                                "text",
                                Map.of("zh", "正在核查。", "en", "Being checked.")))
                .post("/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Filing aBillingComplaint() {
        return aLeakReport()
                .with("/category", "complaint-billing")
                .with("/description", "水费多收了一个月。")
                .with("/severity", "ORDINARY")
                .without("/fields");
    }

    private static ValidatableResponse verify(String caller, UUID id, String body) {
        return as(caller).body(body).post("/tickets/" + id + "/verification").then();
    }
}
