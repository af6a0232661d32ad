package io.openhotline.followup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.followup.Calls;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests the messages with survey links.
@QuarkusTest
class SurveyMessageComponentTest extends LinkedFollowUpSteps {
    private final Scheduler scheduler;
    private final MessageSender sender;

    SurveyMessageComponentTest(Scheduler scheduler, MessageSender sender) {
        this.scheduler = scheduler;
        this.sender = sender;
    }

    @Test
    void a_link_is_sent_once_with_its_reminders_and_its_fate_is_listed() {
        String token = sent();
        Calls.as(Calls.SURVEYOR)
                .contentType(ContentType.JSON)
                .body("{\"way\": \"SMS\"}")
                .post("/followups/{id}/survey-link", followUp)
                .then()
                .statusCode(204);

        assertThat(messages()).hasSize(1);
        Calls.as("operator:4001")
                .get("/survey-messages?followUp={id}", followUp)
                .then()
                .statusCode(200)
                .body("items.number.sort()", equalTo(List.of(0, 1)))
                .body("items.find { it.number == 0 }.state", equalTo("SENT"))
                .body("items.find { it.number == 1 }.state", equalTo("QUEUED"));

        answer(token, "SATISFIED").statusCode(200);
        execute("update survey_message set next_at = queued_at - interval '9 days'");
        await().untilAsserted(() ->
                Calls.as("operator:4001")
                        .get("/survey-messages?followUp={id}&state=SUPPRESSED", followUp)
                        .then()
                        .body("items.fault", equalTo(List.of("link-correctable"))));
        assertThat(messages()).hasSize(1);
    }

    @Test
    void a_mail_waits_while_the_mail_server_is_away() {
        var writer = new Customer("王", phone(), null, null, null, null, null, "wang@example.com");
        UUID other =
                hotline.planned(hotline.handled(CategoryKind.COMPLAINT, hotline.now, writer), 1)
                        .followUpId();
        send(other, "EMAIL", 204);

        await().untilAsserted(() ->
                Calls.as("operator:4001")
                        .get("/survey-messages?followUp={id}", other)
                        .then()
                        .body("items.find { it.number == 0 }.state", equalTo("QUEUED"))
                        .body("items.find { it.number == 0 }.attempts", equalTo(1)));
    }

    /// Nobody hears of a fault that stays in the thread of one message.
    @Test
    void a_fate_that_cannot_be_recorded_is_a_fault_of_the_run() throws SQLException {
        scheduler.pause("survey-messages");
        alter("add constraint unrecorded check (state <> 'SENT') not valid");
        try {
            send(followUp, "SMS", 204);

            assertThatThrownBy(sender::sendDue).hasStackTraceContaining("unrecorded");
        } finally {
            alter("drop constraint unrecorded");
            scheduler.resume("survey-messages");
        }
    }

    private static void alter(String how) throws SQLException {
        try (Connection connection = HotlineTestPlatform.superuser("followup").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table survey_message " + how);
        }
    }

    @Test
    void a_link_needs_an_address_and_a_surveyor_who_has_not_handled_the_ticket() {
        send(followUp, "EMAIL", 409).body("type", equalTo("/problems/no-address"));
        Calls.as("surveyor:3101")
                .contentType(ContentType.JSON)
                .body("{\"way\": \"DOOR\"}")
                .post("/followups/{id}/survey-link", followUp)
                .then()
                .statusCode(400);
        send(UUID.randomUUID(), "SMS", 404);
    }
}
