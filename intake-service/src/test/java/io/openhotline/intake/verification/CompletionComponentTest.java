package io.openhotline.intake.verification;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.verification.OpenTasks.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Filing;
import io.openhotline.intake.testing.PublishedTickets;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests emergencies whose report is completed after the filing (C3, P5).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CompletionComponentTest {
    private static final String PHONE = "+8613700000100";

    @Inject PublishedTickets published;

    @Test
    void an_emergency_is_filed_with_next_to_nothing_and_completed_later_c3_p5() {
        UUID id = filed(anEmergency());
        assertThat(ticket(id).getString("severity")).isEqualTo("MAJOR");
        assertThat(tasks("COMPLETION")).contains(id.toString());

        complete(id, completion()).statusCode(204);

        assertThat(published.types(id))
                .containsExactly("ticket.created.v1", "ticket.report-completed.v1");
        assertThat(ticket(id).getString("place.address")).isEqualTo("和平路128号");
        assertThat(ticket(id).getInt("fields.pipeDiameterMm")).isEqualTo(200);
        assertThat((Object) ticket(id).get("incomplete")).isNull();
        assertThat(tasks("COMPLETION")).doesNotContain(id.toString());
        complete(id, completion()).statusCode(409);
    }

    @Test
    void the_completion_of_a_sealed_emergency_names_nobody() {
        UUID id = filed(anEmergency().with("/customer/phone", PHONE).with("/sealed", true));

        complete(id, completion())
                .statusCode(400)
                .body("errors.rule", hasItem("anonymous-names-nobody"));
        complete(id, completion().replaceFirst("\"customer\": \\{[^}]*}, ", "")).statusCode(204);
        as("supervisor:2001").get("/tickets/" + id).then().body("customer.phone", nullValue());
    }

    @Test
    void a_completion_must_be_whole() {
        UUID id = filed(anEmergency());

        complete(id, "{\"customer\": {\"phone\": \"%s\"}}".formatted(PHONE))
                .statusCode(400)
                .body("errors.pointer", hasItem("/place"));
        complete(UUID.randomUUID(), completion()).statusCode(404);
    }

    @Test
    void what_is_filed_as_an_emergency_is_still_checked() {
        file(anEmergency().with("/fields/pipeDiameterMm", "粗")).statusCode(400);
        file(anEmergency().with("/answer", "已答")).statusCode(400);
        file(anEmergency().with("/category", "没有")).statusCode(400);
    }

    @Test
    void an_app_reports_no_emergency() {
        file(
                        aCustomer("app-1", "c-1"),
                        UUID.randomUUID().toString(),
                        anEmergency().with("/channel", "app"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/emergency"));
    }

    private static Filing anEmergency() {
        return aLeakReport()
                .with("/description", "主干道爆管")
                .with("/emergency", true)
                .without("/severity")
                .without("/customer")
                .without("/place")
                .without("/fields");
    }

    private static String completion() {
        return """
        {"customer": {"name": "李秀英", "phone": "%s"}, "place": {"address": "和平路128号"},
         "fields": {"pipeDiameterMm": 200, "roadFlooded": true}}
        """
                .formatted(PHONE);
    }

    private static ValidatableResponse complete(UUID id, String body) {
        return as("agent:1001").body(body).post("/tickets/" + id + "/completion").then();
    }
}
